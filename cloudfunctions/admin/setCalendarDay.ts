import { isWeekend } from '@contract/calendar'
import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { CalendarDoc } from '../kit/streetDocuments'
import { calendarView } from './calendarView'
import { recountLater } from './recountLater'

/** Makes one day of an entered year a day off or a working day; the scheduler moves the limits that run over it within minutes. */
export const setCalendarDay: Handler<'admin.setCalendarDay'> = async (context, input) => {
  const { date, kind, name, source, version } = input
  if (kind === 'off' && name === '') throw new Refusal('INVALID_INPUT', 'calendar_noName', { field: 'name' })
  const year = Number(date.slice(0, 4))
  const street = (await context.street()).doc._id
  const without = (days: readonly string[]): string[] => days.filter((each) => each !== date)
  const saved = await configure(context, {
    what: 'calendars',
    id: `${street}-${year}`,
    version,
    causes: recountLater(context, street),
    change(before: CalendarDoc | undefined) {
      if (!before) throw new Refusal('NOT_FOUND', 'yearNotEntered', { words: { year } })
      const { version: _, editedAt, editedBy, ...kept } = before
      const { [date]: old, ...notes } = before.notes ?? {}
      return {
        ...kept,
        off: kind === 'off' ? [...without(before.off), date].sort() : without(before.off),
        // A weekday is worked without being named.
        work: kind === 'work' && isWeekend(date) ? [...without(before.work), date].sort() : without(before.work),
        notes: kind === 'usual' ? notes : { ...notes, [date]: { name, source } },
      }
    },
  })
  return calendarView(saved)
}
