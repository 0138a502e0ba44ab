import type { CalendarYearView } from '@contract/admin'
import type { CalendarDoc } from '../kit/streetDocuments'

/** A year of the calendar as a page shows it. */
export const calendarView = (doc: CalendarDoc): CalendarYearView => ({
  thing: doc._id,
  year: doc.year,
  off: [...doc.off].sort(),
  work: [...doc.work].sort(),
  notes: { ...doc.notes },
  source: doc.source,
  version: doc.version ?? 0,
  editedAt: doc.editedAt,
  editedBy: doc.editedBy,
})
