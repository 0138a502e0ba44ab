import { writeRate } from '@contract/finance/rate'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import type { RankedOffer } from '../offers'
import { useMoney } from '../useMoney'
import styles from './OfferRanking.module.scss'

interface OfferRankingProps {
  ranking: readonly RankedOffer[]
  /** What can be done with the offer in this place among those entered. */
  foot?(place: number): ReactNode
}

/** The complete offers side by side, the cheapest first, each with what it costs a year. */
export function OfferRanking({ ranking, foot }: OfferRankingProps) {
  const words = useEnterpriseText().offers
  const money = useMoney()
  const [cheapest] = ranking
  const dearest = Math.max(...ranking.map(({ cost }) => cost.yearlyCost), 1)
  const alike = ranking.every(
    ({ terms }) => terms.amount === cheapest?.terms.amount && terms.months === cheapest?.terms.months,
  )
  if (!cheapest) return <Card title={words.ranking}>{words.rankingHint}</Card>
  return (
    <Card title={words.ranking}>
      <View className={styles.offers} {...aria({ role: 'list' })}>
        {ranking.map(({ offer, place, terms, cost }) => {
          const best = ranking.length > 1 && cost.yearlyCost === cheapest.cost.yearlyCost
          const more = cost.paid - cheapest.cost.paid
          return (
            <View key={offer.id} className={classes(styles.offer, best && styles.best)} {...aria({ role: 'listitem' })}>
              <View className={styles.head}>
                <View className={styles.name}>{offer.lender || words.offer(place)}</View>
                {best && <View className={styles.badge}>{words.cheapest}</View>}
              </View>
              <View className={styles.cost}>
                <View className={styles.figure}>{writeRate(cost.yearlyCost)}</View>
                <View className={styles.stated}>{words.stated(writeRate(terms.rate))}</View>
              </View>
              <View className={styles.track}>
                <View className={styles.bar} style={{ width: `${(cost.yearlyCost / dearest) * 100}%` }} />
              </View>
              <Facts
                facts={[
                  { name: words.paid, value: money(cost.paid) },
                  { name: words.firstMonth, value: money(cost.firstMonth) },
                ]}
              />
              {alike && more > 0 && <View className={styles.dearer}>{words.dearer(money(more))}</View>}
              {foot?.(place)}
            </View>
          )
        })}
      </View>
      {!alike && <View className={styles.unlike}>{words.unlike}</View>}
    </Card>
  )
}
