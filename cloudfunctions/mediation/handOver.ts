import { type HAND_OVERS, type ShiftOffer, USUAL_HOURS } from '@contract/dutyCalendar'
import type { DutyNews } from '@contract/news'
import { shiftsOn } from '../domain/dutyCalendar'
import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { calendarOf, dutyDayId } from './dutyDays'
import { dutyLog } from './dutyLog'
import { dutyNews } from './dutyNews'
import { dutyWeek } from './dutyWeek'
import { mediatorsIn } from './mediatorRows'
import { seenTeam } from './teams'

const NEWS = {
  offer: 'shiftOffered',
  takeBack: 'shiftTakenBack',
  accept: 'shiftTaken',
  decline: 'shiftRefused',
} as const satisfies Record<(typeof HAND_OVERS)[number], DutyNews>

/**
 * A shift is offered to a colleague and changes hands when that one accepts: nobody is put on duty without knowing. Only whose
 * shift it is offers it and takes the offer back, only the colleague answers it; each
 * hears of the other in the inbox.
 */
export const handOver: Handler<'mediation.handOver'> = async (context, input) => {
  const { officeId, date, shift, version, how, from, to } = input
  const { team } = await seenTeam(context, officeId)
  const mine = how === 'offer' || how === 'takeBack' ? from : to
  if (mine !== context.account._id || from === to) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const street = await context.street()
  const [plan, people] = await Promise.all([
    context.collections.dutyPlans.get(officeId),
    mediatorsIn(context, [officeId]),
  ])
  const present = new Set(people.map(({ _id }) => _id))
  if (!present.has(to)) throw new Refusal('INVALID_INPUT', 'unknownPerson', { field: 'to' })
  const log = dutyLog(team, people, plan?.hours ?? USUAL_HOURS)
  await configure(context, {
    what: 'dutyDays',
    id: dutyDayId(officeId, date),
    version,
    change: (before) => {
      const on = shiftsOn(plan, before?.shifts, calendarOf(street.calendars, date), date, present)[shift]
      const offers = before?.offers ?? []
      const isThis = (offer: ShiftOffer): boolean => offer.shift === shift && offer.from === from
      const offered = offers.some((offer) => isThis(offer) && offer.to === to)
      if (!on.includes(from) || (how === 'offer' ? on.includes(to) : !offered)) {
        throw new Refusal('WRONG_STATE', 'shiftMoved')
      }
      const others = offers.filter((offer) => !isThis(offer))
      const served = [...new Set(on.map((id) => (id === from ? to : id)))]
      return {
        _id: dutyDayId(officeId, date),
        street: street.doc._id,
        officeId,
        date,
        shifts: how === 'accept' ? { ...before?.shifts, [shift]: served } : (before?.shifts ?? {}),
        offers: how === 'offer' ? [...others, { shift, from, to }] : others,
      }
    },
    logged: (before, after) => [log.ofDay(before, date), log.ofDay(after, date)],
    tells: (_before, _after, edit) =>
      dutyNews(context, edit, { what: NEWS[how], to: [from, to], officeId, date, shift }),
  })
  return dutyWeek(context, { officeId, date })
}
