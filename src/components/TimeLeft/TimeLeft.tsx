import type { CaseRow } from '@contract/case'
import { View } from '@tarojs/components'
import { isLate } from '@/lib/caseData'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { spanOf } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './TimeLeft.module.scss'

/** Less than this is said as a warning. */
const SOON = 4 * 60 * 60_000

/** What is left of a case's limit, or by how much it has passed. Nothing for a case that no limit runs for. */
export function TimeLeft({ row }: { row: CaseRow }) {
  const text = useText().common.time
  const now = useNow()
  if (row.dueAt === undefined) return null
  const left = row.dueAt - now
  const late = isLate(row, now)
  const { days, hours, minutes } = spanOf(Math.abs(left))
  const span = text.span(days, hours, minutes)
  const tone = late ? styles.late : left < SOON ? styles.soon : undefined
  return (
    <View className={classes(styles.time, tone)}>
      <Icon name={late ? 'alert' : 'clock'} size='small' />
      <View>{left < 0 ? text.over(span) : text.left(span)}</View>
    </View>
  )
}
