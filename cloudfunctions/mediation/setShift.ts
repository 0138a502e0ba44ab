import { USUAL_HOURS } from '@contract/dutyCalendar'
import { shiftsOn } from '../domain/dutyCalendar'
import { configure } from '../kit/configure'
import type { DutyDayDoc } from '../kit/mediationDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { calendarOf, dutyDayId } from './dutyDays'
import { dutyLog } from './dutyLog'
import { dutyNews } from './dutyNews'
import { dutyWeek } from './dutyWeek'
import { mediatorsIn } from './mediatorRows'
import { ledTeam } from './teams'

/**
 * Who is on duty in one shift of one day, whatever the repeated week says; offers of that shift lapse. Who comes on duty by
 * it or goes off hears of it in the inbox.
 */
export const setShift: Handler<'mediation.setShift'> = async (context, input) => {
  const { officeId, date, shift, version, accountIds } = input
  const team = await ledTeam(context, officeId)
  const { doc, calendars } = await context.street()
  const [people, plan] = await Promise.all([
    mediatorsIn(context, [officeId]),
    context.collections.dutyPlans.get(officeId),
  ])
  const members = new Set(people.map(({ _id }) => _id))
  if (accountIds?.some((id) => !members.has(id))) {
    throw new Refusal('INVALID_INPUT', 'unknownPerson', { field: 'accountIds' })
  }
  const onDuty = (day: DutyDayDoc | undefined): string[] =>
    shiftsOn(plan, day?.shifts, calendarOf(calendars, date), date, members)[shift]
  const log = dutyLog(team, people, plan?.hours ?? USUAL_HOURS)
  await configure(context, {
    what: 'dutyDays',
    id: dutyDayId(officeId, date),
    version,
    change: (before) => {
      const { [shift]: _, ...others } = before?.shifts ?? {}
      return {
        _id: dutyDayId(officeId, date),
        street: doc._id,
        officeId,
        date,
        shifts: accountIds === null ? others : { ...others, [shift]: accountIds },
        offers: (before?.offers ?? []).filter((offer) => offer.shift !== shift),
      }
    },
    logged: (before, after) => [log.ofDay(before, date), log.ofDay(after, date)],
    tells: (before, after, edit) => {
      const [was, is] = [onDuty(before), onDuty(after)]
      const to = [...was, ...is].filter((id) => !(was.includes(id) && is.includes(id)))
      return dutyNews(context, edit, { what: 'shiftChanged', to, officeId, date, shift })
    },
  })
  return dutyWeek(context, { officeId, date })
}
