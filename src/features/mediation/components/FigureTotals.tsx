import type { DisputeFigures } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { rateOf } from '../disputeData'
import styles from './Dispute.module.scss'

/** The totals, with what the success rate is a share of. */
export function FigureTotals({ figures }: { figures: DisputeFigures }) {
  const { figures: words, money: amountOf } = useText().dispute
  const { accepted, settled, lost, money, oral, written, breached } = figures
  const totals: ReadonlyArray<readonly [name: string, value: string]> = [
    [words.accepted, String(accepted)],
    [words.settled, String(settled)],
    [words.rate, rateOf(figures)],
    [words.money, amountOf(money)],
    [words.written, String(written)],
    [words.oral, String(oral)],
    [words.failed, String(lost)],
    [words.breached, String(breached)],
  ]
  return (
    <Card>
      <View className={styles.numbers}>
        {totals.map(([name, value]) => (
          <View key={name} className={styles.figure}>
            <View className={styles.count}>{value}</View>
            <View className={styles.quiet}>{name}</View>
          </View>
        ))}
      </View>
      <View className={styles.number}>{words.rateAbout}</View>
    </Card>
  )
}
