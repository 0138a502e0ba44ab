import { NO_MATTER } from '@contract/duty'
import { type Fields, isContent } from '@contract/fields'
import type { Action } from '@contract/workflow/workflow'
import type { CaseState } from '@contract/workflow/workflows'
import { type AgendaItem, agendaOf } from './agenda'
import type { CaseDoc } from './caseDoc'
import { matterOf } from './matterOf'

/** What the reminder that is given now is about. */
export const scheduledFacts = (before: CaseDoc, name: string, { scheduled }: Action<CaseState>): AgendaItem['facts'] =>
  (scheduled && agendaOf(before.data).find(({ action }) => action === name)?.facts) || {}

/** A limit that has moved: from when to when, so that the step tells it. */
export function limitFacts(before: CaseDoc, next: CaseDoc, { limit }: Action<CaseState>): Record<string, number> {
  const tells = limit === 'revise' || limit === 'recalculate' || limit === 'extend'
  if (!tells || before.dueAt === next.dueAt || before.dueAt === undefined || next.dueAt === undefined) return {}
  return { dueBefore: before.dueAt, dueAt: next.dueAt }
}

/** The matter that was known before somebody corrected it, so that the step tells both. */
export const matterFacts = (before: CaseDoc, { sets }: Action<CaseState>): { matterBefore?: string } =>
  sets?.matter === undefined ? {} : { matterBefore: matterOf(before) ?? NO_MATTER }

/** Values of the input longer than this are no facts: the case itself has them. */
const FACT_MOST = 100

/** Not told: notes have a field of their own, and the id of another case or of an account is no word for people. */
const NO_FACTS = ['note', 'mainId', 'caseId', 'accountId']

/** Short values of the input that are worth telling later: an office, a rating, a choice. Notes and photos have fields of their own; what is said in confidence is none. */
export function factsOf(
  input: Readonly<Record<string, unknown>>,
  confidential: Fields,
): Record<string, string | number> {
  const facts: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(input)) {
    const field = confidential[name]
    if (NO_FACTS.includes(name) || (field && isContent(field))) continue
    if (name === 'orders' && Array.isArray(value)) facts.officeIds = value.map(({ officeId }) => officeId).join(',')
    if (typeof value === 'number' || (typeof value === 'string' && value.length <= FACT_MOST)) facts[name] = value
  }
  return facts
}
