import type { CaseView } from '@contract/caseView'
import type { ReferralTerms, SharedItem } from '@contract/referral'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CheckRow } from '@/components/CheckRow/CheckRow'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { newRequestId } from '@/lib/ids'
import { askAgain, showAnswer } from '@/lib/query'
import { back } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import { askToTell } from '@/lib/subscribe'
import { toast } from '@/lib/toast'
import { useSharedWords } from '../useSharedWords'
import styles from './Need.module.scss'

/** Exactly what a bank would see: what it must, and what the enterprise ticks. Nothing is ticked beforehand. */
export function ConsentForm({ view, terms }: { view: CaseView; terms: ReferralTerms }) {
  const words = useEnterpriseText().referral.consent
  const language = useSettings((settings) => settings.language)
  const shared = useSharedWords()
  const sending = useActionSending(view)
  const [ticked, setTicked] = useState<readonly SharedItem[]>([])
  const consenting = useChange('cases.consentReferral', async (changed) => {
    await showAnswer(['case', changed._id], changed)
    toast(words.agreed)
    back()
  })
  const { order, partner, product, person, values, required, seen, until } = terms
  const facts = shared.facts(values)
  const optional = facts.filter(({ item }) => !required.includes(item))
  const agree = async () => {
    // Within the tap: what comes of it is told.
    void askToTell(['need'])
    const items = [...required, ...ticked]
    const agreed = await consenting.save({ caseId: view._id, order, version: view.version, items, seen })
    // What was shown may have changed meanwhile.
    if (!agreed) void askAgain(['case', view._id])
  }
  const decline = async () => {
    const { ok } = await sending.send('declineReferral', { order }, newRequestId())
    if (!ok) return
    toast(words.declined)
    back()
  }
  const busy = consenting.busy || sending.busy
  return (
    <>
      <View>{words.intro(partner, product, person)}</View>
      <Card title={words.required}>
        <View className={styles.quiet}>{words.requiredText}</View>
        <Facts facts={facts.filter(({ item }) => required.includes(item))} />
      </Card>
      {optional.length > 0 && (
        <Card title={words.optional}>
          <View className={styles.quiet}>{words.optionalText}</View>
          {optional.map(({ item, name, value }) => (
            <CheckRow
              key={item}
              label={words.item(name, value)}
              checked={ticked.includes(item)}
              onChange={(on) => setTicked((all) => (on ? [...all, item] : all.filter((each) => each !== item)))}
            />
          ))}
        </Card>
      )}
      <Notice icon='shield'>{words.terms(partner, formatTime(until, 'date', language))}</Notice>
      {consenting.problem && <Notice tone='bad'>{consenting.problem.text}</Notice>}
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      <Button weight='main' icon='check' wide busy={busy} onPress={() => void agree()}>
        {words.agree}
      </Button>
      <Button weight='quiet' wide disabled={busy} onPress={() => void decline()}>
        {words.decline}
      </Button>
    </>
  )
}
