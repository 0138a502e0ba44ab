import { VISIT_CHECKLIST, type VisitView } from '@contract/visit'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { StreetMap } from '@/components/MapView/StreetMap'
import { PhotoGrid } from '@/components/PhotoGrid/PhotoGrid'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useMoney } from '../useMoney'
import styles from './Visit.module.scss'

/** What was written down of a visit: the checklist, what the enterprise needs, and the notes of the office. */
export function VisitSaid({ visit }: { visit: VisitView }) {
  const { visit: words, common } = useEnterpriseText()
  const money = useMoney()
  const { checklist = {}, met = '', told = '', note = '', fileIds, recordedAt, _id } = visit
  const say = (name: string, value: string | number | string[]): string => {
    if (Array.isArray(value)) return value.map((each) => words.choices[each] ?? each).join(common.comma)
    if (name === 'rent') return money(Number(value))
    return typeof value === 'number' ? String(value) : (words.choices[value] ?? value)
  }
  const looked = (Object.keys(VISIT_CHECKLIST) as Array<keyof typeof VISIT_CHECKLIST>).flatMap((name) => {
    const value = checklist[name]
    return value === undefined ? [] : [{ name: words.fields[name].label, value: say(name, value) }]
  })
  const written = (name: string, value: string) =>
    value === '' ? [] : [{ name, value: <View className={styles.text}>{value}</View> }]
  return (
    <Card title={words.one.said}>
      <Facts
        facts={[
          ...written(words.one.met, met),
          ...looked,
          ...written(words.record.told, told),
          ...written(words.record.note, note),
        ]}
      />
      {note !== '' && <View className={styles.quiet}>{words.record.noteHint}</View>}
      <PhotoGrid caseId={_id} fileIds={fileIds} />
      {recordedAt && (
        <>
          <View className={styles.quiet}>{words.one.pin}</View>
          <StreetMap pin={recordedAt} communityId={visit.communityId} />
        </>
      )}
    </Card>
  )
}
