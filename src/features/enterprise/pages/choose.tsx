import type { CaseView } from '@contract/caseView'
import { whyImpossible } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useNow } from '@/lib/clock'
import { useCase } from '@/lib/data/cases'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { newRequestId } from '@/lib/ids'
import { back, parameter } from '@/lib/routes'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import styles from '../components/Need.module.scss'
import { OfferRanking } from '../components/OfferRanking'
import { compared, type KeptOffer, keptOf } from '../needData'
import { useMoney } from '../useMoney'
import { useOfferName } from '../useOfferName'

/** The offers for a need side by side, each with its cost a year, and one tap to choose. */
export default function ChooseOffer() {
  const words = useEnterpriseText().referral.choose
  const caseId = parameter('id') ?? ''
  const found = useCase(caseId)
  return (
    <Page title={words.title}>
      <AsyncCase caseId={caseId} found={found}>
        {(view) => <Offers view={view} />}
      </AsyncCase>
    </Page>
  )
}

function Offers({ view }: { view: CaseView }) {
  const text = useEnterpriseText()
  const words = text.referral.choose
  const now = useNow()
  const nameOf = useOfferName()
  const money = useMoney()
  const sending = useActionSending(view)
  const [picked, setPicked] = useState<KeptOffer>()
  const { offers = [], choice } = keptOf(view)
  const possible = whyImpossible(view, 'chooseOffer', view.relations, now) === undefined
  const ranking = compared(offers, nameOf)
  const others = offers.filter(({ order }) => ranking.every(({ place }) => place !== order))
  if (!possible || offers.length === 0) return <Notice>{words.none}</Notice>

  const choose = async ({ order }: KeptOffer) => {
    // Within the tap: what the team makes of it is told.
    void askToTell(['need'])
    setPicked(undefined)
    const { ok } = await sending.send('chooseOffer', { order }, newRequestId())
    if (!ok) return
    toast(words.done)
    back()
  }
  const pick = (offer: KeptOffer) =>
    offer.order === choice?.order ? (
      <View className={styles.chosen}>{text.need.case.chosen}</View>
    ) : (
      <Button
        weight='main'
        wide
        busy={sending.busy}
        label={words.pickOf(nameOf(offer))}
        onPress={() => setPicked(offer)}
      >
        {words.pick}
      </Button>
    )
  const byPlace = (place: number) => {
    const offer = offers.find(({ order }) => order === place)
    if (!offer) return null
    const { amount, months, repayment, guarantor } = offer
    return (
      <>
        {amount !== undefined && months !== undefined && repayment && (
          <View className={styles.quiet}>
            {words.terms(money(amount), text.referral.months(months), text.offers.repayments[repayment].name)}
          </View>
        )}
        {guarantor && <View className={styles.quiet}>{words.guarantor(guarantor)}</View>}
        {pick(offer)}
      </>
    )
  }
  return (
    <>
      <View>{words.intro}</View>
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      {ranking.length > 0 && <OfferRanking ranking={ranking} foot={byPlace} />}
      {others.length > 0 && (
        <Card>
          {others.map((offer) => (
            <View key={offer.order} className={styles.partner}>
              <View>{nameOf(offer)}</View>
              {offer.note && <View className={styles.text}>{offer.note}</View>}
              {pick(offer)}
            </View>
          ))}
        </Card>
      )}
      {picked && (
        <Confirm
          title={words.sure(nameOf(picked))}
          text={words.sureText}
          action={words.pick}
          mild
          onConfirm={() => void choose(picked)}
          onClose={() => setPicked(undefined)}
        />
      )}
    </>
  )
}
