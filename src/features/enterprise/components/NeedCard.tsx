import type { CaseView } from '@contract/caseView'
import { NEED_FORMS, type NeedType } from '@contract/need'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { useText } from '@/lib/i18n'
import { keptOf } from '../needData'
import { labelsOf } from '../needForm'
import { useMoney } from '../useMoney'
import { FoundOn } from './FoundOn'
import styles from './Need.module.scss'
import { OpenNeed } from './OpenNeed'

/** What the enterprise told, as the form of its type asked for it. */
export function NeedCard({ view }: { view: CaseView }) {
  const text = useText()
  const { case: words, choices } = text.need
  const money = useMoney()
  const type = view.type as NeedType
  const { details } = keptOf(view).need ?? {}
  const labels = labelsOf(type, text)
  const written = (kind: string, value: string | number) => {
    if (kind === 'money') return money(Number(value))
    if (kind === 'choice') return choices[String(value)] ?? String(value)
    return <View className={styles.text}>{String(value)}</View>
  }
  const facts = Object.entries(NEED_FORMS[type]).flatMap(([name, { kind }]) => {
    const value = details?.[name]
    return value === undefined ? [] : [{ name: labels[name]?.label ?? name, value: written(kind, value) }]
  })
  return (
    <Card title={words.asked}>
      {details ? <Facts facts={facts} /> : <View className={styles.quiet}>{words.hidden}</View>}
      <FoundOn view={view} />
      {!details && view.relations.includes('centre') && <OpenNeed caseId={view._id} />}
      {details && <PhotoGrid caseId={view._id} fileIds={view.fileIds} />}
    </Card>
  )
}
