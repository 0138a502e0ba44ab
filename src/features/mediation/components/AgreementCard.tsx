import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { SignatureView } from '@/components/Signature/SignatureView'
import { formatDate, formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { inForceSince, keptOf } from '../disputeData'
import styles from './Dispute.module.scss'

const PARTS = ['facts', 'points', 'duties', 'content', 'way'] as const

/** The agreement with everything that the law asks for, who has signed it, and since when it holds. */
export function AgreementCard({ view }: { view: CaseView }) {
  const { case: words, money: written } = useText().dispute
  const language = useSettings((settings) => settings.language)
  const { agreement, oralAgreement, effect } = keptOf(view)
  const since = inForceSince(view)
  if (!agreement && !oralAgreement) return null
  const whole = (said: string) => <View className={styles.text}>{said}</View>
  const amount = agreement?.amount ?? oralAgreement?.amount
  const money = amount ? [{ name: words.amount, value: written(amount) }] : []
  return (
    <Card title={agreement ? words.agreement : words.oral} tone={since === undefined ? undefined : 'good'}>
      {since === undefined ? (
        <Notice>{words.draft}</Notice>
      ) : (
        <Notice tone='good'>{words.effective(formatTime(since, 'full', language))}</Notice>
      )}
      {oralAgreement && !agreement && (
        <Facts facts={[{ name: words.amountLabels.content, value: whole(oralAgreement.content) }, ...money]} />
      )}
      {agreement && (
        <>
          <Facts
            facts={[
              ...PARTS.map((part) => ({ name: words.amountLabels[part], value: whole(agreement[part]) })),
              { name: words.performBy, value: formatDate(agreement.performBy, language) },
              ...money,
            ]}
          />
          <Signatures view={view} sealed={effect !== undefined} />
        </>
      )}
    </Card>
  )
}

function Signatures({ view, sealed }: { view: CaseView; sealed: boolean }) {
  const words = useText().dispute.case
  const { signatures = {}, mediatorSignature } = keptOf(view)
  const rows = [
    ...(view.parties ?? []).map(({ _id, name }) => ({ key: _id, name, signature: signatures[_id]?.signature })),
    { key: 'mediator', name: words.mediator, signature: mediatorSignature?.signature },
  ]
  return (
    <View className={styles.signatures}>
      {rows.map(({ key, name, signature }) => (
        <View key={key} className={styles.signature}>
          <View>{name}</View>
          {signature ? (
            <SignatureView signature={signature} label={`${name}: ${words.signed}`} />
          ) : (
            <View className={styles.quiet}>{words.notSigned}</View>
          )}
        </View>
      ))}
      <View className={styles.signature}>
        <View>{words.seal}</View>
        <View className={styles.quiet}>{sealed ? words.sealed : words.notYet}</View>
      </View>
    </View>
  )
}
