import type { CaseView } from '@contract/caseView'
import type { ParsedInputOf } from '@contract/contract'
import { type Fields, inputOf } from '@contract/fields'
import { NEED_FORMS } from '@contract/need'
import { z } from 'zod'
import { caseNumber } from '../domain/caseNumber'
import { tally } from '../domain/effects'
import { act, open, type Step } from '../domain/engine'
import { dayOf, isoDate } from '../domain/localTime'
import { needTeam } from '../domain/needTeam'
import { writeStep } from '../kit/caseStore'
import { transact } from '../kit/collections'
import { sealWhole } from '../kit/confidence'
import { type MemberContext, newTimedId } from '../kit/context'
import { fieldErrors } from '../kit/fieldErrors'
import { removeUploads, takeableFiles } from '../kit/files'
import { Refusal } from '../kit/refusal'
import { nextInSequence } from '../kit/sequence'
import type { Street } from '../kit/street'
import { askingItself, foundOnVisit, linkToVisit } from './needAsker'
import { viewOf } from './readCase'

type Input = Extract<ParsedInputOf<'cases.submit'>, { kind: 'enterpriseNeed' }>

/** Files the need of an enterprise (企业诉求): what is told is sealed, and it goes at once to the team that such needs are for. */
export async function fileNeed(context: MemberContext, input: Input): Promise<CaseView> {
  const asking =
    input.visitId === undefined ? await askingItself(context, input) : await foundOnVisit(context, input, input.visitId)
  const details = detailsOf(context, input)
  const street = await context.street()
  // A street that has no centre for enterprises leaves them to the one for reports.
  const centreId = street.doc.centres[input.kind] ?? street.doc.centres.report
  if (!centreId) throw new Error('No centre answers for the needs of enterprises')
  const files = await takeableFiles(context, input.fileIds)
  const { account, now } = context
  const _id = newTimedId(now)
  const date = isoDate(dayOf(now))
  const order = await nextInSequence(context.collections, `${street.doc._id}-${date}`)
  const first = open(
    {
      _id,
      kind: input.kind,
      street: street.doc._id,
      number: caseNumber(street.doc.numberPrefix, date, order),
      type: input.type,
      title: '',
      text: '',
      place: { communityId: asking.communityId, address: '' },
      source: context.caller.source,
      reportedAt: now,
      centreId,
      reporter: { ...asking.reporter, nameHidden: false },
      enterpriseId: input.enterpriseId,
      enterpriseName: asking.name,
      fileIds: input.fileIds,
      urgency: 'normal',
      data: { need: { details: sealWhole(_id, details), at: now }, ...(asking.found ? { found: asking.found } : {}) },
    },
    context.actor,
    now,
    street.rules,
  )
  const counted = counting(first, details, now)
  const routed = routedStep(counted, input, now, street)
  const request = { accountId: account._id, requestId: context.requestId, what: 'cases.submit' }
  await transact(async (collections) => {
    await writeStep(collections, {
      step: routed,
      earlier: [counted],
      request,
      takes: { accountId: account._id, files },
    })
    if (input.visitId !== undefined) await linkToVisit(collections, input.visitId, routed.next)
  })
  await removeUploads(context, files)
  return viewOf(context, routed.next, [counted.event, routed.event])
}

/** What the form of this type of need asks for, checked by its own fields. */
function detailsOf({ language }: MemberContext, { type, details }: Input): Record<string, unknown> {
  const form = z.strictObject({ details: inputOf<Fields>(NEED_FORMS[type]) })
  const parsed = form.safeParse({ details }, { reportInput: true })
  if (parsed.success) return parsed.data.details
  throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, language) })
}

/** Counted by its type, and by the money that it asks for: sums tell nothing of an enterprise. */
function counting(step: Step, { amount }: Record<string, unknown>, now: number): Step {
  const asked = typeof amount === 'number' ? [{ ...tally('enterpriseNeed:asked', now), by: amount }] : []
  return { ...step, effects: [...step.effects, tally(`enterpriseNeed:in:${step.next.type}`, now), ...asked] }
}

function routedStep({ next }: Step, { type }: Input, now: number, street: Street): Step {
  const officeId = needTeam(type, street.doc.needTeams, street.offices, next.centreId)
  const result = act(next, 'routeNeed', { officeId }, { kind: 'system' }, now, street.rules)
  if (!result.ok) throw new Error(`A new need cannot be given to a team: ${result.why}`)
  return result
}
