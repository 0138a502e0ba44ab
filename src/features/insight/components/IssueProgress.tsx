import type { IssueRow } from '@contract/issue'
import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon/Icon'
import { classes } from '@/lib/classes'
import styles from './IssueProgress.module.scss'
import { useIssueWords } from './useIssueWords'

/** How far an issue is, so that nobody opens it only to see that: by words, icon and colour. */
export function IssueProgress({ row }: { row: IssueRow }) {
  const tell = useIssueWords()
  const waits = row.progress.unanswered > 0
  if (row.progress.looked === 0) return null
  return (
    <View className={classes(styles.progress, waits ? styles.waits : styles.done)}>
      <Icon name={waits ? 'clock' : 'check'} size='small' />
      <View>{tell.progress(row)}</View>
    </View>
  )
}
