import { linkTo } from '../domain/caseKeys'
import { missingYear } from '../domain/workCalendar'
import type { Handler } from '../kit/serve'
import { calendarView } from './calendarView'

const COUNTED_MOST = 100

/** The years of the calendar, the one that should be there by now, and the cases that wait for it. */
export const calendars: Handler<'admin.calendars'> = async (context) => {
  const { doc } = await context.street()
  const { collections, now } = context
  const found = await collections.calendars.find({
    where: { street: doc._id },
    order: [['year', 'asc']],
    limit: 100,
  })
  const years = found.map(calendarView)
  const missing = missingYear(
    years.map(({ year }) => year),
    now,
  )
  const waiting =
    missing === undefined
      ? []
      : await collections.cases.find({
          where: { links: linkTo.provisional(missing) },
          limit: COUNTED_MOST,
          fields: ['_id'],
        })
  return { years, missing, provisional: waiting.length }
}
