import { SHIFTS } from '@contract/dutyCalendar'
import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { dutyLog } from './dutyLog'
import { dutyWeek } from './dutyWeek'
import { mediatorsIn } from './mediatorRows'
import { ledTeam } from './teams'

/** The week that a team repeats, and the hours of its shifts. */
export const savePlan: Handler<'mediation.savePlan'> = async (context, { officeId, date, version, hours, week }) => {
  const team = await ledTeam(context, officeId)
  const street = (await context.street()).doc._id
  const people = await mediatorsIn(context, [officeId])
  const members = new Set(people.map(({ _id }) => _id))
  const named = week.flatMap((day) => SHIFTS.flatMap((shift) => day[shift]))
  if (named.some((id) => !members.has(id))) throw new Refusal('INVALID_INPUT', 'unknownPerson', { field: 'week' })
  const log = dutyLog(team, people, hours)
  await configure(context, {
    what: 'dutyPlans',
    id: officeId,
    version,
    change: () => ({ _id: officeId, street, hours, week }),
    logged: (before, after) => [log.ofPlan(before), log.ofPlan(after)],
  })
  return dutyWeek(context, { officeId, date })
}
