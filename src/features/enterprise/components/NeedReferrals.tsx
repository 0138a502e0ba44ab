import type { CaseView } from '@contract/caseView'
import { isShared, type Referral, referralsOf } from '@contract/referral'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { newRequestId } from '@/lib/ids'
import { dial } from '@/lib/phone'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import { useSharedWords } from '../useSharedWords'
import styles from './Need.module.scss'

/** To which banks a need was referred, what each can see of it, and the way to agree or to take the consent back. */
export function NeedReferrals({ view }: { view: CaseView }) {
  const words = useEnterpriseText().referral.list
  const referrals = referralsOf(view.data).filter(({ told }) => told !== undefined)
  const asksEnterprise = view.relations.includes('reporter')
  if (referrals.length === 0) return null
  return (
    <Card title={words.title}>
      {referrals.map((referral) => (
        <OneReferral key={referral.order} view={view} referral={referral} own={asksEnterprise} />
      ))}
      {asksEnterprise && (
        <Button weight='quiet' icon='eye' wide onPress={() => open('access')}>
          {words.reads}
        </Button>
      )}
    </Card>
  )
}

function OneReferral({ view, referral, own }: { view: CaseView; referral: Referral; own: boolean }) {
  const { list: words, standings } = useEnterpriseText().referral
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const shared = useSharedWords()
  const sending = useActionSending(view)
  const [asking, setAsking] = useState(false)
  const [listed, setListed] = useState(false)
  const { order, told, standing, until, contactedAt } = referral
  const { partner = '', product = '', person = '', phone = '' } = told ?? {}
  const sees = isShared(referral, view.state, now)
  const decides = own && standing === 'asked' && ['matched', 'offered'].includes(view.state)
  const over =
    (standing === 'shared' && !sees) || (standing === 'asked' && !['matched', 'offered'].includes(view.state))
  const withdraw = () => {
    setAsking(false)
    void sending.send('withdrawConsent', { order }, newRequestId())
  }
  return (
    <View className={styles.partner}>
      <View className={styles.head}>
        <View>{`${partner} · ${product}`}</View>
        <View className={classes(styles.stage, sees && styles.done)}>{standings[over ? 'ended' : standing]}</View>
      </View>
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      {decides && (
        <Button
          weight='main'
          icon='shield'
          wide
          onPress={() => open('consentReferral', { id: view._id, order: String(order) })}
        >
          {words.decide}
        </Button>
      )}
      {sees && (
        <>
          <View>{words.whom(person, phone)}</View>
          {contactedAt !== undefined && (
            <View className={styles.quiet}>{words.contacted(formatTime(contactedAt, 'dayTime', language))}</View>
          )}
          {until !== undefined && (
            <View className={styles.quiet}>{words.until(formatTime(until, 'date', language))}</View>
          )}
          <Button weight='quiet' icon='down' expanded={listed} onPress={() => setListed(!listed)}>
            {words.sees}
          </Button>
          {listed && <Facts facts={shared.facts(referral.shared ?? {})} />}
          {own && (
            <View className={styles.buttons}>
              <Button icon='phone' onPress={() => dial(phone)}>
                {words.call(person)}
              </Button>
              <Button weight='quiet' icon='undo' busy={sending.busy} onPress={() => setAsking(true)}>
                {words.withdraw}
              </Button>
            </View>
          )}
        </>
      )}
      {asking && (
        <Confirm
          title={words.withdrawTitle(partner)}
          text={words.withdrawText}
          action={words.withdraw}
          onConfirm={withdraw}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}
