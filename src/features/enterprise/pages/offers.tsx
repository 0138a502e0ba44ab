import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { Fold } from '@/components/Fold/Fold'
import { Page } from '@/components/Page/Page'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { OfferForm } from '../components/OfferForm'
import { OfferRanking } from '../components/OfferRanking'
import { OFFERS_MOST, ranked } from '../offers'
import { useOffers } from '../useOffers'
import styles from './offers.module.scss'

/** What several lenders offer, as one cost a year. Everything stays on the device, so nobody has to register for it. */
export default function CompareOffers() {
  const words = useEnterpriseText().offers
  const { offers, set, add, remove, clear } = useOffers()
  const [clearing, setClearing] = useState(false)
  return (
    <Page title={words.title}>
      <View>{words.intro}</View>
      <View className={styles.forms}>
        {offers.map((offer, at) => (
          <OfferForm
            key={offer.id}
            offer={offer}
            place={at + 1}
            onChange={(part) => set(offer.id, part)}
            onRemove={offers.length > 1 ? () => remove(offer.id) : undefined}
          />
        ))}
      </View>
      {offers.length < OFFERS_MOST && (
        <Button icon='plus' wide onPress={add}>
          {words.add}
        </Button>
      )}
      <OfferRanking ranking={ranked(offers)} />
      <Button weight='quiet' icon='trash' wide onPress={() => setClearing(true)}>
        {words.clear}
      </Button>
      <Fold title={words.how}>{words.howText}</Fold>
      {clearing && (
        <Confirm
          title={words.clearTitle}
          text={words.clearText}
          action={words.clear}
          onConfirm={() => {
            clear()
            setClearing(false)
          }}
          onClose={() => setClearing(false)}
        />
      )}
    </Page>
  )
}
