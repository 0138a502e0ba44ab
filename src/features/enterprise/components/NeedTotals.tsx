import type { NeedFigures } from '@contract/needFigures'
import { Numbers } from '@/components/Figures/Numbers'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'

/** The sums of a period: needs, money, how soon somebody came, and visits. */
export function NeedTotals({ figures }: { figures: NeedFigures }) {
  const { needFigures: words, finance } = useEnterpriseText()
  const { asked, met, unmet, wanted, granted, visits, medianDays } = figures
  const middle = !medianDays
    ? words.noContact
    : medianDays.below === undefined
      ? words.over(medianDays.from)
      : medianDays.from === 0
        ? words.sameDay
        : words.within(medianDays.from, medianDays.below)
  const shown = [
    [words.asked, String(asked)],
    [words.met, String(met)],
    [words.unmet, String(unmet)],
    [words.visits, String(visits)],
    [words.wanted, finance.money(wanted)],
    [words.granted, finance.money(granted)],
    [`${words.contact} (${words.median})`, middle],
  ] as const
  return <Numbers numbers={shown} />
}
