import type { CaseView } from '@contract/caseView'
import { whyImpossible } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { useNow } from '@/lib/clock'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { compared, keptOf } from '../needData'
import { useMoney } from '../useMoney'
import { useOfferName } from '../useOfferName'
import styles from './Need.module.scss'
import { OfferRanking } from './OfferRanking'

/** What was offered and which one the enterprise chose; loans stand side by side by what they cost a year. */
export function NeedOffers({ view }: { view: CaseView }) {
  const text = useEnterpriseText()
  const words = text.need.case
  const money = useMoney()
  const now = useNow()
  const nameOf = useOfferName()
  const { offers = [], choice } = keptOf(view)
  const shown = offers.filter(({ partner }) => partner)
  if (shown.length === 0) return null
  const chooses = whyImpossible(view, 'chooseOffer', view.relations, now) === undefined
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
        {chooses && (
          <Button
            weight={choice ? 'plain' : 'main'}
            icon='check'
            wide
            onPress={() => open('chooseOffer', { id: view._id })}
          >
            {text.referral.choose.open}
          </Button>
        )}
      </Card>
      {ranking.length > 0 && <OfferRanking ranking={ranking} />}
    </>
  )
}
