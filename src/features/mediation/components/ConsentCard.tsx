import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { useText } from '@/lib/i18n'
import { keptOf } from '../disputeData'
import styles from './Dispute.module.scss'

const SHOWN_IN: readonly string[] = ['assigned', 'mediating']

/** Rights and duties, which everybody is told before it begins, who agrees to it, and who agrees to more days. */
export function ConsentCard({ view }: { view: CaseView }) {
  const words = useText().dispute.case
  const { notice, consents = {}, extension, extensionConsents = {} } = keptOf(view)
  if (!notice || !SHOWN_IN.includes(view.state)) return null
  const saidBy = (said: Readonly<Record<string, unknown>>) =>
    (view.parties ?? []).map(({ _id, name }) => ({ name, value: said[_id] ? words.agreed : words.notYet }))
  return (
    <>
      <Card title={words.rights}>
        <View className={styles.lines}>
          {words.rightsLines.map((line, index) => (
            <View key={line}>
              {index + 1}. {line}
            </View>
          ))}
        </View>
        <View className={styles.quiet}>{words.consents}</View>
        <Facts facts={saidBy(consents)} />
      </Card>
      {extension && (
        <Card tone='accent'>
          <Notice icon='clock'>{words.extension(extension.moreDays)}</Notice>
          <View className={styles.text}>{extension.note}</View>
          <Facts facts={saidBy(extensionConsents)} />
        </Card>
      )}
    </>
  )
}
