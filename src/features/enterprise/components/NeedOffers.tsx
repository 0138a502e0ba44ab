import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { useText } from '@/lib/i18n'
import { compared, type KeptOffer, keptOf } from '../needData'
import { useMoney } from '../useMoney'
import styles from './Need.module.scss'
import { OfferRanking } from './OfferRanking'

/** What was offered and which one the enterprise chose; loans stand side by side by what they cost a year. */
export function NeedOffers({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.need.case
  const money = useMoney()
  const { offers = [], choice } = keptOf(view)
  const shown = offers.filter(({ partner }) => partner)
  if (shown.length === 0) return null
  const nameOf = ({ order, partner }: KeptOffer) => `${words.offer(order)} · ${partner}`
  const ranking = compared(shown, nameOf)
  return (
    <>
      <Card title={words.offers}>
        {shown.map((offer) => (
          <View key={offer.order} className={styles.partner}>
            <View>
              {nameOf(offer)}
              {offer.order === choice?.order && ` · ${words.chosen}`}
            </View>
            {offer.amount !== undefined && (
              <View className={styles.quiet}>{[money(offer.amount), offer.guarantor].filter(Boolean).join(' · ')}</View>
            )}
            {offer.note && <View className={styles.text}>{offer.note}</View>}
          </View>
        ))}
      </Card>
      {ranking.length > 0 && <OfferRanking ranking={ranking} />}
    </>
  )
}
