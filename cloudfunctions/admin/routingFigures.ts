import type { RoutingCounts, RoutingWeek } from '@contract/routing'
import { ROUTING_FIGURES, routingFigure, weekOf } from '../domain/learning/routingTallies'
import { DAY } from '../domain/localTime'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { seesWholeStreet } from './seesWholeStreet'

const WEEKS = 12

/** How well reports found their offices, by week and office: of the whole street for its centres and administrators, else of one's own offices. */
export const routingFigures: Handler<'admin.routingFigures'> = async (context) => {
  const street = await context.street()
  const weeks = Array.from({ length: WEEKS }, (_, back) => weekOf(context.now - back * 7 * DAY))
  const ids = weeks.map((week) => `${street.doc._id}:${week}`)
  const [found, learned] = await Promise.all([
    context.collections.counters.find({ where: { _id: command.in(ids) }, limit: WEEKS }),
    context.collections.models.get(street.doc._id),
  ])
  const offices = shownOffices(context, street)
  const rows = weeks.map((week): RoutingWeek => {
    const counts = found.find(({ _id }) => _id === `${street.doc._id}:${week}`)?.counts ?? {}
    const own = offices.map(({ _id, name, nameEn }) => ({
      officeId: _id,
      officeName: name,
      officeNameEn: nameEn,
      ...countsOf((figure) => counts[routingFigure(figure, _id)] ?? 0),
    }))
    const told = own.filter((office) => ROUTING_FIGURES.some((figure) => office[figure] > 0))
    return {
      monday: week.slice('week-'.length),
      all: countsOf((figure) => told.reduce((sum, office) => sum + office[figure], 0)),
      offices: told.sort((a, b) => b.first - a.first || (a.officeId < b.officeId ? -1 : 1)),
    }
  })
  return { weeks: rows, confirmed: learned?.confirmed ?? 0 }
}

const countsOf = (of: (figure: (typeof ROUTING_FIGURES)[number]) => number): RoutingCounts => ({
  first: of('first'),
  missed: of('missed'),
  dispatched: of('dispatched'),
  returned: of('returned'),
  automatic: of('automatic'),
  automaticMissed: of('automaticMissed'),
  sentDown: of('sentDown'),
})

function shownOffices({ account }: MemberContext, street: Street) {
  const all = seesWholeStreet(account, street)
  const own = account.memberships.map(({ officeId }) => officeId)
  return [...street.offices.values()].filter(({ _id }) => all || own.includes(_id))
}
