import { weekOf } from '@contract/dutyCalendar'
import type { Handler } from '../kit/serve'
import { calendarOf, changedDays, dutyDay, noPlan } from './dutyDays'
import { mediatorsIn, nameOf } from './mediatorRows'
import { seenTeam } from './teams'

/** Who of a team is on duty in a week, and the week that is repeated. */
export const dutyWeek: Handler<'mediation.dutyWeek'> = async (context, { officeId, date }) => {
  const { mayLead } = await seenTeam(context, officeId)
  const street = await context.street()
  const [stored, days, people] = await Promise.all([
    context.collections.dutyPlans.get(officeId),
    changedDays(context, officeId, date),
    mediatorsIn(context, [officeId]),
  ])
  const present = new Set(people.map(({ _id }) => _id))
  const plan = stored ?? noPlan(officeId, street.doc._id)
  return {
    officeId,
    mayLead,
    people: people.map((person) => ({
      accountId: person._id,
      name: nameOf(person),
      isMe: person._id === context.account._id,
    })),
    hours: plan.hours,
    days: weekOf(date).map((each) => {
      const changed = days.find((day) => day.date === each)
      return dutyDay(plan, changed, calendarOf(street.calendars, each), each, present)
    }),
    plan: {
      week: plan.week.map(({ morning, afternoon, evening }) => ({
        morning: morning.filter((id) => present.has(id)),
        afternoon: afternoon.filter((id) => present.has(id)),
        evening: evening.filter((id) => present.has(id)),
      })),
      version: plan.version ?? 0,
      editedAt: plan.editedAt,
      editedBy: plan.editedBy,
    },
  }
}
