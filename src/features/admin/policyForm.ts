import { choice, type Fields, inputOf, line, office, optionalDay, optionalLine, text } from '@contract/fields'
import { POLICY_KINDS, POLICY_LEVELS, type Policy } from '@contract/policy'
import { type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { besideConditions, conditionsDraft, conditionsOf, PROFILE_CONDITIONS } from './conditionForm'

/** What is entered of a policy, with the conditions that policies for enterprises usually set. */
export const POLICY_FORM = {
  title: line(80),
  kind: choice(POLICY_KINDS),
  level: choice(POLICY_LEVELS),
  source: line(120),
  summary: line(200),
  text: text(5000),
  amount: optionalLine(80),
  howTo: text(1000),
  officeId: office(),
  validFrom: optionalDay(),
  validUntil: optionalDay(),
  deadline: optionalDay(),
  ...PROFILE_CONDITIONS,
} as const satisfies Fields

/** A policy as its form shows it. */
export function draftOf(policy: Policy | undefined): DraftValues {
  if (!policy) return { kind: 'subsidy', level: 'street' }
  const { title, kind, level, source, summary, text, amount, howTo, officeId, validFrom, validUntil, deadline } = policy
  const told = { title, kind, level, source, summary, text, amount, howTo, officeId, validFrom, validUntil, deadline }
  return { ...told, ...conditionsDraft(POLICY_FORM, policy.conditions) }
}

/** What was entered as the contract wants it; `undefined` while something must be mended. */
export function policyOf(values: DraftValues, before?: Policy) {
  const parsed = inputOf(POLICY_FORM).safeParse(inputOfDraft(POLICY_FORM, values))
  if (!parsed.success) return undefined
  const conditions = conditionsOf(POLICY_FORM, parsed.data, before?.conditions)
  return { ...besideConditions(parsed.data), conditions }
}
