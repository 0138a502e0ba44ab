import type { CaseView } from '@contract/caseView'
import type { ParsedInputOf } from '@contract/contract'
import { caseNumber } from '../domain/caseNumber'
import { open } from '../domain/engine'
import { dayOf, isoDate } from '../domain/localTime'
import { writeStep } from '../kit/caseStore'
import { transact } from '../kit/collections'
import { type MemberContext, newTimedId } from '../kit/context'
import { removeUploads, takeableFiles } from '../kit/files'
import { Refusal } from '../kit/refusal'
import { nextInSequence } from '../kit/sequence'
import { applicantOf } from './applicantOf'
import { disputeDraft } from './disputeDraft'
import { givenOver } from './givenOver'
import { viewOf } from './readCase'

type Input = Extract<ParsedInputOf<'cases.submit'>, { kind: 'dispute' }>

/** Files an application for mediation (调解申请) with the mediation centre: the applicant's own, or one for somebody else. */
export async function fileDispute(context: MemberContext, input: Input): Promise<CaseView> {
  const street = await context.street()
  if (!street.communities.has(input.communityId)) {
    throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: 'communityId' })
  }
  const centreId = street.doc.centres[input.kind]
  if (!centreId) throw new Error('No mediation centre answers for disputes')
  const applicant = await applicantOf(context, input, centreId)
  const files = await takeableFiles(context, input.fileIds, true)
  const _id = newTimedId(context.now)
  const drafted = await disputeDraft(context, input, applicant, _id)
  const date = isoDate(dayOf(context.now))
  const order = await nextInSequence(context.collections, `${street.doc._id}-${date}`)
  const step = open(
    {
      ...drafted,
      _id,
      kind: input.kind,
      street: street.doc._id,
      number: caseNumber(street.doc.numberPrefix, date, order),
      type: input.type,
      centreId,
      fileIds: input.fileIds,
      urgency: 'normal',
    },
    context.actor,
    context.now,
    street.rules,
  )
  const request = { accountId: context.account._id, requestId: context.requestId, what: 'cases.submit' }
  const { report } = applicant
  await transact(async (collections) => {
    // The report is read and changed in the same transaction: it becomes this dispute once, or neither comes about.
    const given = report && (await givenOver(context, collections, report._id, step.next, street))
    await writeStep(collections, { step, request, takes: { accountId: context.account._id, files } })
    if (given) await writeStep(collections, { step: given })
  })
  await removeUploads(context, files)
  return viewOf(context, step.next, [step.event])
}
