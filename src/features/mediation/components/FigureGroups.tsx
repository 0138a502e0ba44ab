import type { DisputeCount, DisputeFigures } from '@contract/dispute'
import { type GroupBar, GroupBars } from '@/components/Figures/GroupBars'
import { useNameOf } from '@/lib/data/street'
import { formatMonth } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { rateOf } from '../disputeData'

/** By month, kind, layer and team: how many were accepted, and within each bar how many were settled. */
export function FigureGroups({ figures }: { figures: DisputeFigures }) {
  const text = useText()
  const { figures: words, money, types } = text.dispute
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const bar = (name: string, count: DisputeCount): GroupBar => ({
    name,
    size: Math.max(count.accepted, count.settled),
    filled: count.settled,
    words: words.row(count.accepted, count.settled, rateOf(count), money(count.money)),
  })
  const known = <T extends DisputeCount>(rows: readonly T[], name: (row: T) => string) =>
    rows.filter(({ accepted, settled, lost }) => accepted + settled + lost > 0).map((row) => bar(name(row), row))
  return (
    <>
      <GroupBars
        title={words.byMonth}
        whole
        rows={figures.byMonth.map((row) => bar(formatMonth(row.month, language), row))}
      />
      <GroupBars title={words.byType} whole rows={known(figures.byType, ({ type }) => types[type].name)} />
      <GroupBars
        title={words.byLayer}
        whole
        rows={known(figures.byLayer, ({ layer }) => text.workflow.choices[layer] ?? '')}
      />
      <GroupBars
        title={words.byTeam}
        whole
        rows={known(figures.byTeam, ({ officeName, officeNameEn }) =>
          nameOf({ name: officeName, nameEn: officeNameEn }),
        )}
      />
    </>
  )
}
