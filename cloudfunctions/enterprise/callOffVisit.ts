import { isoDate } from '../domain/localTime'
import { transact } from '../kit/collections'
import { madeId } from '../kit/configure'
import type { Handler } from '../kit/serve'
import { TRAIL_MOST, tellVisitor } from '../kit/visitPlans'
import { readableVisit } from '../kit/visitScope'
import { changeablePlan } from './changeablePlan'
import { visitView } from './visitView'

/** Takes a plan back; the enterprise waits for another one, and whoever was to go is told. */
export const callOffVisit: Handler<'enterprise.callOffVisit'> = async (context, seen) => {
  const { account, now } = context
  await readableVisit(context, seen.visitId)
  const visit = await transact(async (all) => {
    const { visit: before, repeated } = await changeablePlan(all, context, seen)
    if (repeated) return before
    const enterprise = await all.enterprises.get(before.enterpriseId)
    const step = { what: 'calledOff' as const, name: account.nameMasked, at: now, day: isoDate(before.day) }
    const trail = [...before.trail, step].slice(-TRAIL_MOST)
    const after = {
      ...before,
      state: 'calledOff' as const,
      request: madeId(context),
      version: before.version + 1,
      trail,
    }
    await all.visits.set(after)
    await tellVisitor(all, context, 'visitCalledOff', after)
    if (enterprise?.planned?.visitId === before._id) {
      const { planned: _, ...others } = enterprise
      await all.enterprises.set(others)
    }
    return after
  })
  return visitView(context, visit)
}
