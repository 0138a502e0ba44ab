import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow/ListRow'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './Need.module.scss'

/** One need of a list: of what kind, whose, with whom, and where it stands. */
export function NeedRow({ row, official }: { row: CaseRow; official?: boolean }) {
  const text = useText()
  const nameOf = useNameOf()
  const office = row.leadOfficeName
    ? nameOf({ name: row.leadOfficeName, nameEn: row.leadOfficeNameEn ?? '' })
    : undefined
  return (
    <ListRow
      icon='wallet'
      title={
        <View className={styles.head}>
          <View>{text.workflow.types[row.type].name}</View>
          <StateTag state={row.state} reader={official ? 'official' : 'reporter'} kind={row.kind} />
        </View>
      }
      about={
        <>
          <View>{official ? row.enterpriseName : office}</View>
          <View className={styles.foot}>
            {row.number} <TimeLeft row={row} />
          </View>
        </>
      }
      onPress={() => open('need', { id: row._id })}
    />
  )
}
