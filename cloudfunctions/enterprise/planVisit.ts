import { PLAN_DAYS_MOST } from '@contract/visit'
import { dayFromIso, dayOf, isoDate, startOfDay } from '../domain/localTime'
import type { TransactionCollections } from '../kit/collections'
import { transact } from '../kit/collections'
import { madeId } from '../kit/configure'
import type { MemberContext } from '../kit/context'
import type { AccountDoc, EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { VisitDoc } from '../kit/visitDocuments'
import { placeOfEnterprise, TRAIL_MOST, tellVisitor } from '../kit/visitPlans'
import { goesFor, visitable } from '../kit/visitScope'
import { changeablePlan } from './changeablePlan'
import { visitView } from './visitView'

type Input = Parameters<Handler<'enterprise.planVisit'>>[1]

/** Plans a visit for oneself or a colleague, or changes a plan. An enterprise has one plan at a time; the same request makes one. Whoever goes, and who need not go any more, is told. */
export const planVisit: Handler<'enterprise.planVisit'> = async (context, input) => {
  const day = dayFromIso(input.day)
  const today = dayOf(context.now)
  if (day < today || day > today + PLAN_DAYS_MOST)
    throw new Refusal('INVALID_INPUT', 'visitDay', { field: 'day', words: { days: PLAN_DAYS_MOST } })
  await visitable(context, input.officeId, input.enterpriseId)
  const visitor = await context.collections.accounts.get(input.visitorId)
  if (!visitor || !goesFor(visitor, input.officeId))
    throw new Refusal('INVALID_INPUT', 'visitorElsewhere', { field: 'visitorId' })
  const visit = await transact(async (all) => {
    const enterprise = await all.enterprises.get(input.enterpriseId)
    if (!enterprise) throw new Refusal('NOT_FOUND', 'enterpriseNotFound')
    const before = await planBefore(all, context, input, enterprise)
    if (before?.repeated) return before.visit
    const planned = planOf(context, input, enterprise, visitor, day, before?.visit)
    await all.visits.set(planned)
    await tellOf(all, context, before?.visit, planned)
    const { _id: visitId, visitorId, visitorName } = planned
    await all.enterprises.set({ ...enterprise, planned: { visitId, day, visitorId, visitorName } })
    return planned
  })
  return visitView(context, visit)
}

async function tellOf(
  all: TransactionCollections,
  context: MemberContext,
  before: VisitDoc | undefined,
  planned: VisitDoc,
): Promise<void> {
  const isTheirs = before?.visitorId === planned.visitorId
  if (before && !isTheirs) await tellVisitor(all, context, 'visitCalledOff', { ...before, version: planned.version })
  const asBefore = isTheirs && before.day === planned.day && before.purpose === planned.purpose
  if (!asBefore) await tellVisitor(all, context, isTheirs ? 'visitChanged' : 'visitPlanned', planned)
}

/** The plan that is changed, or that this very request has made already; refuses a second plan for an enterprise. */
async function planBefore(
  all: TransactionCollections,
  context: MemberContext,
  { change }: Input,
  { planned }: EnterpriseDoc,
) {
  if (change) return changeablePlan(all, context, change)
  const made = await all.visits.get(madeId(context))
  if (made) return { visit: made, repeated: true }
  if (!planned) return undefined
  throw new Refusal('DUPLICATE', 'visitPlanned', { words: { who: planned.visitorName, day: isoDate(planned.day) } })
}

function planOf(
  context: MemberContext,
  { officeId, purpose }: Input,
  enterprise: EnterpriseDoc,
  visitor: AccountDoc,
  day: number,
  before: VisitDoc | undefined,
): VisitDoc {
  const { account, now } = context
  const step = {
    what: before ? ('moved' as const) : ('planned' as const),
    name: account.nameMasked,
    at: now,
    day: isoDate(day),
  }
  return {
    _id: before?._id ?? madeId(context),
    street: enterprise.street,
    version: (before?.version ?? 0) + 1,
    state: 'planned',
    ...placeOfEnterprise(enterprise),
    officeId,
    visitorId: visitor._id,
    visitorName: visitor.nameMasked,
    day,
    at: startOfDay(day),
    purpose,
    request: madeId(context),
    fileIds: [],
    needs: [],
    trail: [...(before?.trail ?? []), step].slice(-TRAIL_MOST),
  }
}
