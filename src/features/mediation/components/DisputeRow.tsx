import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow/ListRow'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './Dispute.module.scss'

/** One dispute of a list: what it is about, between whom, and where it stands. */
export function DisputeRow({ row }: { row: CaseRow }) {
  const text = useText()
  const street = useStreet()
  const nameOf = useNameOf()
  const community = nameOf(communityOf(street.data, row.communityId))
  const title = text.dispute.titleOf(text.workflow.types[row.type].name)
  return (
    <ListRow
      icon='neighbours'
      title={
        <View className={styles.rowTitle}>
          <View>{title}</View>
          <StateTag state={row.state} reader='official' />
        </View>
      }
      about={
        <>
          <View>{[(row.partyNames ?? []).join(' — '), community].filter(Boolean).join(' · ')}</View>
          <View className={styles.rowFoot}>
            {row.number} <TimeLeft row={row} />
          </View>
        </>
      }
      onPress={() => open('mediation', { id: row._id })}
    />
  )
}
