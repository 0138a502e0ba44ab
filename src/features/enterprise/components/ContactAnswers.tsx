import type { InputOf } from '@contract/contract'
import type { Fields } from '@contract/fields'
import { writeYuan } from '@contract/money'
import {
  CONTACT_OFFER,
  CONTACT_REFUSAL,
  type ContactAnswer,
  GUARANTEE_OFFER,
  type ReferralView,
} from '@contract/referral'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import type { FieldText } from '@/lib/i18n/types'
import { dial } from '@/lib/phone'
import { askAgain, showAnswer } from '@/lib/query'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { ContactForm } from './ContactForm'
import styles from './Need.module.scss'

/** What the contact of a bank can say to a referral: called, an offer, or no with the reason. */
export function ContactAnswers({ view }: { view: ReferralView }) {
  const text = useEnterpriseText()
  const words = text.referral.contact
  const [form, setForm] = useState<'offer' | 'refuse'>()
  const answering = useChange('cases.answerReferral', async (answered) => {
    await showAnswer(['referral', answered.caseId, answered.order], answered)
    void askAgain(['referrals'])
  })
  const { caseId, order, kind, values, officer, contactedAt } = view
  const guarantees = kind === 'guarantee'
  const answer = async (what: ContactAnswer, given: Record<string, unknown>) => {
    // Within the tap: whether the enterprise chose it is told.
    void askToTell(['referral'])
    const input = { caseId, order, answer: what, values: given } as InputOf<'cases.answerReferral'>
    const saved = await answering.save(input)
    if (saved) {
      toast(what === 'contacted' ? words.contactedDone : words.sent)
      // A form that was opened meanwhile stays.
      if (what !== 'contacted') setForm(undefined)
    }
    return saved
  }
  const named = text.needActions.fields
  const fields: Fields = form === 'refuse' ? CONTACT_REFUSAL : guarantees ? GUARANTEE_OFFER : CONTACT_OFFER
  const labels: Record<string, FieldText> =
    form === 'refuse'
      ? { ...named.partnerRefused, note: { label: words.refuseNote.label, hint: words.refuseNote.hint } }
      : {
          ...named.enterLoanOffer,
          ...(guarantees ? { partner: { label: words.bank.label, hint: words.bank.hint } } : {}),
        }
  const phone = values.phone === undefined ? undefined : String(values.phone)
  return (
    <Card tone='accent'>
      {answering.problem && <Notice tone='bad'>{answering.problem.text}</Notice>}
      {phone && (
        <Button icon='phone' wide onPress={() => dial(phone)}>
          {words.call(phone)}
        </Button>
      )}
      {officer && (
        <View className={styles.head}>
          <View className={styles.quiet}>{words.officer(officer.name)}</View>
          <Button weight='quiet' icon='phone' onPress={() => dial(officer.phone)}>
            {officer.phone}
          </Button>
        </View>
      )}
      {form ? (
        <ContactForm
          key={form}
          draftKey={`referral:${caseId}:${order}:${form}`}
          title={form === 'refuse' ? words.refuse : guarantees ? words.guarantee : words.offer}
          fields={fields}
          labels={labels}
          initial={
            form === 'offer' ? { amount: writeYuan(Number(values.amount)), months: String(values.months ?? '') } : {}
          }
          busy={answering.busy}
          errors={answering.problem?.fields ?? {}}
          onSend={(given) => answer(form === 'refuse' ? 'refuse' : guarantees ? 'guarantee' : 'offer', given)}
          onClose={() => setForm(undefined)}
        />
      ) : (
        <>
          <Button weight='main' icon='wallet' wide onPress={() => setForm('offer')}>
            {guarantees ? words.guarantee : words.offer}
          </Button>
          {contactedAt === undefined && (
            <Button icon='check' wide busy={answering.busy} onPress={() => void answer('contacted', {})}>
              {words.sayContacted}
            </Button>
          )}
          <Button weight='quiet' wide onPress={() => setForm('refuse')}>
            {words.refuse}
          </Button>
        </>
      )}
    </Card>
  )
}
