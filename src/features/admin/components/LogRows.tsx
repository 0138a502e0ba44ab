import type { AdminLogRow } from '@contract/admin'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import type { useAdminLog } from '@/lib/data/admin'
import { formatTime } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { changeLines } from '../changeWords'
import { usePeopleLog } from '../usePeopleLog'
import { useChangeTexts, useThingName } from '../useThingName'
import styles from './Manage.module.scss'

interface LogRowsProps {
  found: ReturnType<typeof useAdminLog>
  /** All of one thing, whose name stands above them. */
  plain?: boolean
}

/** Edits, page by page: what, who and when, and what it was before. */
export function LogRows({ found, plain }: LogRowsProps) {
  const text = useAdminText()
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={text.manage.log.empty}>
      {rows.map((row) => (
        <LogEntry key={row._id} row={row} plain={plain} />
      ))}
      {found.hasNextPage && (
        <Button weight='quiet' wide busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          {text.common.more}
        </Button>
      )}
    </AsyncView>
  )
}

function LogEntry({ row, plain }: { row: AdminLogRow; plain?: boolean }) {
  const text = useAdminText()
  const texts = useChangeTexts()
  const nameOf = useThingName()
  const people = usePeopleLog()(row)
  const lines = people === undefined ? changeLines(row, texts) : [people]
  return (
    <View className={styles.entry}>
      {!plain && <View className={styles.name}>{nameOf(row)}</View>}
      {lines.map((line) => (
        <View key={line} className={styles.change}>
          {line}
        </View>
      ))}
      <View className={styles.quiet}>
        {text.common.editedBy(row.nameMasked, formatTime(row.at, 'full', texts.language))}
      </View>
    </View>
  )
}
