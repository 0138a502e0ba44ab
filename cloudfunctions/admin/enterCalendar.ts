import { checkCalendar, daysBetween } from '@contract/calendar'
import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { say } from '../kit/texts/say'
import { calendarView } from './calendarView'
import { recountLater } from './recountLater'

/** Enters a whole year, or enters it anew; limits that run into it are computed again by the scheduler within minutes. */
export const enterCalendar: Handler<'admin.enterCalendar'> = async (context, { year, off, work, source, version }) => {
  const problems = checkCalendar(year, off, work)
  if (problems.length > 0) {
    const fields = problems.map(({ field, problem }) => ({
      field,
      message: say(context.language, `calendar_${problem}`, { year }),
    }))
    throw new Refusal('INVALID_INPUT', 'invalidInput', { fields })
  }
  const street = (await context.street()).doc._id
  const _id = `${street}-${year}`
  const named = off.flatMap(({ name, from, to }) => daysBetween(from, to).map((date) => [date, { name }] as const))
  const saved = await configure(context, {
    what: 'calendars',
    id: _id,
    version,
    causes: recountLater(context, street),
    change: () => ({
      _id,
      street,
      year,
      off: named.map(([date]) => date).sort(),
      work: [...work].sort(),
      notes: Object.fromEntries(named),
      source,
    }),
  })
  return calendarView(saved)
}
