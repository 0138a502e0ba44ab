import { NEED_TYPES, type NeedType } from '@contract/need'
import type { VisitView } from '@contract/visit'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { likelyNeeds } from '../visitNeed'
import styles from './Visit.module.scss'

/** What came of a visit, and the way to file a need that was found there: its kind, then send. */
export function VisitNeeds({ visit }: { visit: VisitView }) {
  const { visit: words, need } = useEnterpriseText()
  const likely = likelyNeeds(visit)
  const types = [...likely, ...NEED_TYPES.filter((type) => !likely.includes(type))]
  const file = (type: NeedType) => open('newNeed', { visit: visit._id, type })
  return (
    <>
      {visit.needs.length > 0 && (
        <Card plain title={words.one.needs}>
          {visit.needs.map(({ caseId, number, type }) => (
            <ListRow
              key={caseId}
              icon='wallet'
              title={need.types[type].name}
              about={number}
              onPress={() => open('need', { id: caseId })}
            />
          ))}
        </Card>
      )}
      <Card title={words.one.found}>
        <View className={styles.quiet}>{words.one.foundAbout}</View>
        <View className={styles.foot}>
          {types.map((type) => (
            <Button key={type} icon='plus' weight={likely.includes(type) ? 'main' : 'plain'} onPress={() => file(type)}>
              {need.types[type].name}
            </Button>
          ))}
        </View>
      </Card>
    </>
  )
}
