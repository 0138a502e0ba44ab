import type { NeedCount, NeedFigures } from '@contract/needFigures'
import { csvOf } from '@/lib/csv'
import type { Dictionary } from '@/lib/i18n/types'

/** The figures as a table that a spreadsheet opens. */
export function needFiguresCsv(figures: NeedFigures, text: Dictionary): string {
  const words = text.needFigures
  const whole = (group: string, name: string, count: NeedCount) => [
    ...[group, name, count.asked, count.met, count.unmet],
    ...[count.wanted / 100, count.granted / 100],
  ]
  return csvOf([
    [words.group, words.name, words.asked, words.met, words.unmet, words.yuanWanted, words.yuanGranted],
    whole(words.all, '', figures),
    ...figures.byMonth.map((each) => whole(words.byMonth, each.month, each)),
    ...figures.byType.map(({ type, asked, met, unmet }) => [
      ...[words.byType, text.need.types[type].name, asked, met, unmet, '', ''],
    ]),
    [],
    [words.group, words.name, words.count],
    [words.visits, '', figures.visits],
    ...figures.byReason.map(({ reason, count }) => [words.byReason, text.workflow.choices[reason] ?? reason, count]),
    ...figures.byPark.map(({ name, tenants }) => [words.byPark, name, tenants]),
  ])
}
