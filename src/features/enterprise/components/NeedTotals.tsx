import type { NeedFigures } from '@contract/needFigures'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import styles from './NeedFigures.module.scss'

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
  return (
    <Card>
      <View className={styles.numbers}>
        {shown.map(([name, value]) => (
          <View key={name} className={styles.figure}>
            <View className={styles.quiet}>{name}</View>
            <View className={styles.count}>{value}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
