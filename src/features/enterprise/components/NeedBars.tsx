import type { NeedCount, NeedFigures } from '@contract/needFigures'
import { GroupBars } from '@/components/Figures/GroupBars'
import { useNameOf } from '@/lib/data/street'
import { formatMonth } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'

type Counted = Pick<NeedCount, 'asked' | 'met' | 'unmet'>

/** By month and kind how many needs came, and within each bar how many were met; why not, and the tenants of parks. */
export function NeedBars({ figures }: { figures: NeedFigures }) {
  const text = useText()
  const words = text.needFigures
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const bar = (name: string, { asked, met, unmet }: Counted) => ({
    name,
    size: Math.max(asked, met + unmet),
    filled: met,
    words: words.row(asked, met, unmet),
  })
  return (
    <>
      <GroupBars
        title={words.byMonth}
        rows={figures.byMonth.map((each) => bar(formatMonth(each.month, language), each))}
      />
      <GroupBars title={words.byType} rows={figures.byType.map((each) => bar(text.need.types[each.type].name, each))} />
      <GroupBars
        title={words.byReason}
        rows={figures.byReason.map(({ reason, count }) => ({
          name: text.workflow.choices[reason] ?? reason,
          size: count,
          words: words.times(count),
        }))}
      />
      <GroupBars
        title={words.byPark}
        hint={words.parksNow}
        none={words.noTenants}
        rows={figures.byPark.map((park) => ({
          name: nameOf(park) ?? park.name,
          size: park.tenants,
          words: words.tenants(park.tenants),
        }))}
      />
    </>
  )
}
