import type { DisputeFigures } from '@contract/dispute'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { yuan } from '../disputeData'
import styles from './Dispute.module.scss'

/** The totals, with what the success rate is a share of. */
export function FigureTotals({ figures }: { figures: DisputeFigures }) {
  const words = useText().dispute.figures
  const { accepted, settled, failed, money, oral, written, breached } = figures
  const ended = settled + failed
  const rate = ended === 0 ? '—' : `${Math.round((settled / ended) * 100)}%`
  const totals: ReadonlyArray<readonly [name: string, value: string]> = [
    [words.accepted, yuan(accepted)],
    [words.settled, yuan(settled)],
    [words.rate, rate],
    [words.money, yuan(money)],
    [words.written, yuan(written)],
    [words.oral, yuan(oral)],
    [words.failed, yuan(failed)],
    [words.breached, yuan(breached)],
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
