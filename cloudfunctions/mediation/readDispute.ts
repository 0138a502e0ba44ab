import type { DisputeType } from '@contract/dispute'
import { type PaperKind, type PaperView, papersOf } from '@contract/paper'
import { workflowOf } from '@contract/workflow/workflows'
import { canRead, partyOf, readsAsOfficial } from '../domain/actor'
import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import { fileNumbersOf, writtenNumber } from '../domain/fileNumber'
import { maskPhone } from '../domain/masking'
import { openContent, openParties } from '../kit/confidence'
import type { MemberContext } from '../kit/context'
import { recordPaper } from '../kit/recordConfidence'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { DisputeFile, FileData, FileParty, FileStep } from './papers/disputeFile'
import { paperOf } from './papers/paperOf'
import { sealKey } from './sealKey'

/** Steps of one dispute; its limits of sessions, visits and reminders leave room. */
const STEPS_MOST = 500

/** A paper of a dispute for somebody who has a right to it: parties theirs, mediator, lead and centre all. Each is recorded. */
export async function readPaper(context: MemberContext, caseId: string, kind: PaperKind): Promise<PaperView> {
  const { actor, collections } = context
  const theCase = await collections.cases.get(caseId)
  if (!theCase || !workflowOf(theCase.kind).confidential || !canRead(actor, theCase)) {
    throw new Refusal('NOT_FOUND', 'disputeNotFound')
  }
  const isOfficial = readsAsOfficial(actor, theCase)
  if (!papersOf(theCase, isOfficial).includes(kind)) throw new Refusal('NOT_FOUND', 'paperNotFound')
  const file = await openFile(context, theCase, isOfficial)
  await recordPaper(context, theCase, isOfficial)
  return paperOf(kind, file)
}

async function openFile(context: MemberContext, sealed: CaseDoc, isOfficial: boolean): Promise<DisputeFile> {
  const { collections, now } = context
  const { offices, communities, doc } = await context.street()
  const events = await collections.events.find({
    where: { caseId: sealed._id },
    order: [['version', 'desc']],
    limit: STEPS_MOST,
  })
  const theCase: CaseDoc = { ...sealed, data: openContent(sealed._id, sealed.data) as CaseDoc['data'] }
  const office = offices.get(theCase.leadOfficeId ?? theCase.centreId)
  const parties = partiesOf(context, theCase, isOfficial)
  const [mediator, seal] = await Promise.all([
    mediatorOf(context, theCase),
    office && collections.files.get(sealKey(office._id)),
  ])
  const givers = giversOf(theCase, parties, mediator)
  const number = fileNumbersOf(theCase)[theCase.leadOfficeId ?? '']
  return {
    theCase,
    data: theCase.data as FileData,
    parties,
    steps: new Map(events.map((event) => [event.version, stepOf(event, givers)])),
    sealId: seal?.files[0]?.fileId,
    type: theCase.type as DisputeType,
    office: office?.name ?? doc.name,
    number: number && writtenNumber(office?.mediation?.fileWord ?? office?.name ?? '', number),
    mediator,
    community: communities.get(theCase.place.communityId ?? '')?.name ?? '',
    now,
  }
}

/** Names by account: of the parties, of the mediator, and of whoever has none there as the step has it. */
function giversOf(theCase: CaseDoc, parties: readonly FileParty[], mediator: string): Map<string, string> {
  const names = new Map(parties.map(({ _id, name }) => [_id, name]))
  const pairs = (theCase.parties ?? []).map(({ accountId = '', _id }) => [accountId, names.get(_id) ?? ''] as const)
  return new Map([...pairs, [theCase.assigneeId ?? '', mediator]])
}

const stepOf = (event: EventDoc, givers: ReadonlyMap<string, string>): FileStep => {
  const { caseId, version, action, at, by, note = '', fileIds } = event
  const giver = givers.get(by.accountId ?? '') || (by.nameMasked ?? '')
  return { version, action, at, note: openContent(caseId, note, 'note') as string, fileIds, giver }
}

/** The parties as the reader may know them: where another lives and how to reach them is for officials. */
function partiesOf({ actor }: MemberContext, theCase: CaseDoc, isOfficial: boolean): FileParty[] {
  const { _id: caseId, parties = [], partiesSealed, data } = theCase
  const details = partiesSealed ? openParties(caseId, partiesSealed) : {}
  const facts = (data.partyFacts ?? {}) as Readonly<Record<string, Partial<FileParty> | undefined>>
  const own = partyOf(actor, theCase)
  return parties.map(({ _id, applicant }): FileParty => {
    const { name, phone, home } = details[_id] ?? { name: '', phone: '', home: '' }
    if (!isOfficial && _id !== own) {
      return { _id, applicant, name, phone: phone && maskPhone(phone), home: '', withheld: true }
    }
    const { sex, age, nation, job, idNumber } = facts[_id] ?? {}
    return { _id, applicant, name, phone, home, sex, age, nation, job, idNumber, withheld: false }
  })
}

/** The whole name of the mediator, who signs with it. */
async function mediatorOf({ collections }: MemberContext, { assigneeId }: CaseDoc): Promise<string> {
  const account = assigneeId ? await collections.accounts.get(assigneeId) : undefined
  if (!account) return ''
  return sealFor().open(account.nameSealed, { collection: 'accounts', id: account._id, field: 'name' })
}
