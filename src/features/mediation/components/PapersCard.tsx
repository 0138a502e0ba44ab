import type { CaseView } from '@contract/caseView'
import { papersOf } from '@contract/paper'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './Dispute.module.scss'

/** The papers that this person may read, print and take along. */
export function PapersCard({ view }: { view: CaseView }) {
  const words = useText().dispute.papers
  const official = view.holderId !== undefined
  const kinds = papersOf(view, official)
  if (kinds.length === 0) return null
  return (
    <Card title={words.title} plain>
      {kinds.map((kind) => (
        <ListRow
          key={kind}
          icon='report'
          title={words.kinds[kind]}
          onPress={() => open('mediationPaper', { id: view._id, kind })}
        />
      ))}
      <View className={styles.cardNote}>{official ? words.recorded : words.yours}</View>
    </Card>
  )
}
