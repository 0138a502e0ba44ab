import { dayFromIso, isoDate } from '../domain/localTime'
import { needFigures } from '../domain/needFigures'
import { TOTALS } from '../domain/visitTallies'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

/** Two years: as many counters as one query may answer. */
const DAYS_MOST = 731

/** The figures of the services for enterprises, month by month: numbers alone, for every official. */
export const figures: Handler<'enterprise.figures'> = async ({ collections, street }, { from, to }) => {
  const { doc } = await street()
  const first = dayFromIso(`${from}-01`)
  const end = dayFromIso(`${isoDate(dayFromIso(`${to}-28`) + 4).slice(0, 8)}01`)
  if (end <= first) throw new Refusal('INVALID_INPUT', 'monthsReversed', { field: 'to' })
  if (end - first > DAYS_MOST) throw new Refusal('INVALID_INPUT', 'monthsTooMany', { field: 'from' })
  const days = Array.from({ length: end - first }, (_, index) => isoDate(first + index))
  const names = [...days, TOTALS]
  const idOf = (name: string): string => `${doc._id}:${name}`
  const found = await collections.counters.find({
    where: { _id: command.in(names.map(idOf)) },
    limit: names.length,
  })
  const counts = new Map(found.map((counter) => [counter._id, counter.counts]))
  return needFigures(
    days.map((day) => ({ day, counts: counts.get(idOf(day)) ?? {} })),
    counts.get(idOf(TOTALS)) ?? {},
    doc.parks ?? [],
  )
}
