import type { RoutingCounts, RoutingWeek } from '@contract/routing'
import { csvOf } from '@/lib/csv'
import type { Dictionary } from '@/lib/i18n/types'

/** The weeks as a table that a spreadsheet opens: for each the whole, then its offices. */
export function routingCsv(
  weeks: readonly RoutingWeek[],
  nameOf: (names: { name: string; nameEn: string }) => string,
  text: Dictionary,
): string {
  const { table, hit, returned, automatic, right } = text.insight.figures
  const row = (week: string, office: string, counts: RoutingCounts) => [
    ...[week, office, counts.first, counts.first - counts.missed, counts.dispatched, counts.returned],
    ...[counts.automatic, counts.automatic - counts.automaticMissed, counts.sentDown],
  ]
  return csvOf([
    [table.week, table.office, table.first, hit, table.dispatched, returned, automatic, right, table.sentDown],
    ...weeks.flatMap(({ monday, all, offices }) => [
      row(monday, table.all, all),
      ...offices.map((each) => row(monday, nameOf({ name: each.officeName, nameEn: each.officeNameEn }), each)),
    ]),
  ])
}
