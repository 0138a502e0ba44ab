import type { CaseView } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { useText } from '@/lib/i18n'
import { keptOf } from '../needData'
import { useMoney } from '../useMoney'
import styles from './Need.module.scss'

/** How it ended: by whom and with how much it was met, or why it was not. */
export function NeedResult({ view }: { view: CaseView }) {
  const text = useText()
  const { case: words, facts: names } = text.need
  const money = useMoney()
  const { result, unmet, refusal } = keptOf(view)
  const ended = unmet ?? refusal
  const note = (written: string | undefined) => written && <View className={styles.text}>{written}</View>
  if (ended) {
    return (
      <Card title={words.result}>
        <Facts facts={[{ name: words.reason, value: text.workflow.choices[ended.reason] ?? ended.reason }]} />
        {note(ended.note)}
      </Card>
    )
  }
  if (!result) return null
  const { partner, amount, guarantor, grantedOn, settledOn } = result
  const facts = [
    { name: names.partner, value: partner },
    { name: names.amount, value: amount === undefined ? undefined : money(amount) },
    { name: names.day, value: grantedOn ?? settledOn },
    { name: names.guarantor, value: guarantor },
  ].filter(({ value }) => value)
  return (
    <Card title={words.result} tone='good'>
      <Facts facts={facts} />
      {note(result.note)}
    </Card>
  )
}
