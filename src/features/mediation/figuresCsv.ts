import type { DisputeCount, DisputeFigures } from '@contract/dispute'
import { csvOf } from '@/lib/csv'
import type { Dictionary } from '@/lib/i18n/types'
import { rateOf } from './disputeData'

/** The figures as a table that a spreadsheet opens. */
export function figuresCsv(figures: DisputeFigures, text: Dictionary): string {
  const words = text.dispute.figures
  const row = (group: string, name: string, count: DisputeCount): readonly (string | number)[] => [
    group,
    name,
    count.accepted,
    count.settled,
    count.lost,
    rateOf(count),
    count.money / 100,
  ]
  const rows = [
    [words.group, words.name, words.accepted, words.settled, words.failed, words.rate, words.yuan],
    row(words.all, '', figures),
    ...figures.byMonth.map((each) => row(words.byMonth, each.month, each)),
    ...figures.byType.map((each) => row(words.byType, text.dispute.types[each.type].name, each)),
    ...figures.byLayer.map((each) => row(words.byLayer, text.workflow.choices[each.layer] ?? '', each)),
    ...figures.byTeam.map((each) => row(words.byTeam, each.officeName, each)),
  ]
  return csvOf(rows)
}
