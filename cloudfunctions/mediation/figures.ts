import { disputeFigures } from '../domain/disputeFigures'
import { dayFromIso, isoDate } from '../domain/localTime'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

/** Two years: as many counters as one query may answer. */
const DAYS_MOST = 731

/** The figures of the mediation centre, month by month: numbers alone, for every official. */
export const figures: Handler<'mediation.figures'> = async ({ collections, street }, { from, to }) => {
  const { doc, offices } = await street()
  const first = dayFromIso(`${from}-01`)
  const end = dayFromIso(
    isoDate(dayFromIso(`${to}-28`) + 4)
      .slice(0, 8)
      .concat('01'),
  )
  if (end <= first) throw new Refusal('INVALID_INPUT', 'monthsReversed', { field: 'to' })
  if (end - first > DAYS_MOST) throw new Refusal('INVALID_INPUT', 'monthsTooMany', { field: 'from' })
  const days = Array.from({ length: end - first }, (_, index) => isoDate(first + index))
  const found = await collections.counters.find({
    where: { _id: command.in(days.map((day) => `${doc._id}:${day}`)) },
    limit: days.length,
  })
  const byId = new Map(found.map(({ _id, counts }) => [_id, counts]))
  const teams = [...offices.values()].filter(({ mediation }) => mediation)
  return disputeFigures(
    days.map((day) => ({ day, counts: byId.get(`${doc._id}:${day}`) ?? {} })),
    teams.map(({ _id, name, nameEn }) => ({ officeId: _id, officeName: name, officeNameEn: nameEn })),
  )
}
