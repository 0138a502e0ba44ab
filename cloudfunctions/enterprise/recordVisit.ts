import { type Fields, inputOf } from '@contract/fields'
import { HELD_DAYS_MOST, VISIT_CHECKLIST, type VisitChecklist } from '@contract/visit'
import { z } from 'zod'
import { DAY, dayOf, isoDate, MINUTE, monthOf } from '../domain/localTime'
import { tallyVisit } from '../domain/visitTallies'
import { type TransactionCollections, transact } from '../kit/collections'
import { madeId } from '../kit/configure'
import type { MemberContext } from '../kit/context'
import { fieldErrors } from '../kit/fieldErrors'
import { removeUploads, type TakenFile, takeableFiles, takeFiles } from '../kit/files'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import { sealVisit } from '../kit/visitContent'
import type { VisitDoc } from '../kit/visitDocuments'
import { placeOfEnterprise, TRAIL_MOST } from '../kit/visitPlans'
import { visitable } from '../kit/visitScope'
import { visitView } from './visitView'

type Input = Parameters<Handler<'enterprise.recordVisit'>>[1]

/** Phones whose clock is ahead. */
const AHEAD_MS = 5 * MINUTE
/** Months that an enterprise remembers to have been visited in. */
const MONTHS_MOST = 24

/** Writes down a visit that was held, planned or not. The same request, however late a phone sends it again, is one visit. */
export const recordVisit: Handler<'enterprise.recordVisit'> = async (context, input) => {
  const before = await recordedBefore(context, input)
  if (before) return visitView(context, before)
  refuseTime(context, input)
  const checklist = checklistOf(context, input)
  await visitable(context, input.officeId, input.enterpriseId)
  try {
    const files = await takeableFiles(context, input.fileIds)
    const visit = await transact((all) => write(all, context, input, checklist, files))
    await removeUploads(context, files)
    return visitView(context, visit)
  } catch (error) {
    // The same request arrived at once and was faster, which shows in many ways.
    const first = await recordedBefore(context, input)
    if (first) return visitView(context, first)
    throw error
  }
}

async function recordedBefore(context: MemberContext, { visitId }: Input): Promise<VisitDoc | undefined> {
  const { visits } = context.collections
  const own = madeId(context)
  const made = await visits.get(own)
  if (made || visitId === undefined) return made
  const planned = await visits.get(visitId)
  return planned?.state === 'held' && planned.request === own ? planned : undefined
}

function refuseTime({ now }: MemberContext, { heldAt }: Input): void {
  if (heldAt <= now + AHEAD_MS && heldAt >= now - HELD_DAYS_MOST * DAY) return
  throw new Refusal('INVALID_INPUT', 'visitHeldAt', { field: 'heldAt', words: { days: HELD_DAYS_MOST } })
}

function checklistOf({ language }: MemberContext, { checklist }: Input): VisitChecklist {
  const parsed = z
    .strictObject({ checklist: inputOf<Fields>(VISIT_CHECKLIST) })
    .safeParse({ checklist }, { reportInput: true })
  if (parsed.success) return parsed.data.checklist as VisitChecklist
  throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, language) })
}

async function write(
  all: TransactionCollections,
  context: MemberContext,
  input: Input,
  checklist: VisitChecklist,
  files: readonly TakenFile[],
): Promise<VisitDoc> {
  const plan = input.visitId === undefined ? undefined : await all.visits.get(input.visitId)
  const enterprise = await all.enterprises.get(input.enterpriseId)
  if (!enterprise) throw new Refusal('NOT_FOUND', 'enterpriseNotFound')
  // A plan that somebody has kept or called off meanwhile does not take away what was written down.
  const keeps = plan?.state === 'planned' && plan.enterpriseId === enterprise._id ? plan : undefined
  const visit = held(context, input, checklist, enterprise, keeps)
  if (keeps) await all.visits.set(visit)
  else await all.visits.create(visit)
  const month = monthOf(input.heldAt)
  const first = !enterprise.visitedIn?.includes(month)
  await all.enterprises.set(afterVisit(enterprise, visit, input.heldAt, month))
  const effects = tallyVisit(visit, input.heldAt, first)
  await all.outbox.create({ _id: `visit:${visit._id}`, what: 'count', at: context.now, effects })
  if (files.length > 0)
    await takeFiles(all, context.account._id, { _id: `visit:${visit._id}`, caseId: visit._id }, files)
  return visit
}

function held(
  context: MemberContext,
  input: Input,
  checklist: VisitChecklist,
  enterprise: EnterpriseDoc,
  plan: VisitDoc | undefined,
): VisitDoc {
  const { account, now } = context
  const _id = plan?._id ?? madeId(context)
  const day = dayOf(input.heldAt)
  const officer = sealFor().open(account.nameSealed, { collection: 'accounts', id: account._id, field: 'name' })
  const { met, told, note } = input
  const step = { what: 'held' as const, name: account.nameMasked, at: now, day: isoDate(day) }
  return {
    _id,
    street: enterprise.street,
    version: (plan?.version ?? 0) + 1,
    state: 'held',
    ...placeOfEnterprise(enterprise),
    officeId: input.officeId,
    visitorId: account._id,
    visitorName: account.nameMasked,
    day,
    at: input.heldAt,
    purpose: input.purpose,
    heldAt: input.heldAt,
    request: madeId(context),
    contentSealed: sealVisit(_id, { met, told, note, checklist, officer }),
    fileIds: input.fileIds,
    ...(input.point ? { point: input.point } : {}),
    needs: [],
    trail: [...(plan?.trail ?? []), step].slice(-TRAIL_MOST),
  }
}

/** The enterprise as lists of those to be visited find it: an older visit that arrives late moves nothing back. */
function afterVisit(
  { planned, ...enterprise }: EnterpriseDoc,
  visit: VisitDoc,
  heldAt: number,
  month: string,
): EnterpriseDoc {
  const { visitedAt, visitedIn = [] } = enterprise
  return {
    ...enterprise,
    ...(planned && planned.visitId !== visit._id ? { planned } : {}),
    ...(visit.point ? { point: visit.point } : {}),
    visitedAt: Math.max(visitedAt, heldAt),
    visitedIn: [...new Set([...visitedIn, month])].sort().slice(-MONTHS_MOST),
  }
}
