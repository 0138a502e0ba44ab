import { workdaysAfter } from '@contract/calendar'
import type { CaseTime } from '@contract/caseView'
import { View } from '@tarojs/components'
import { isLate } from '@/lib/caseData'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { useStreet } from '@/lib/data/street'
import { isoDay, spanOf } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { Icon } from '../Icon/Icon'
import styles from './TimeLeft.module.scss'

/** Less than this is said as a warning. */
const DAY = 24 * 60 * 60_000
const SOON = 4 * 60 * 60_000

/** What is left of a case's limit, or by how much it has passed. Nothing for a case that no limit runs for. */
export function TimeLeft({ row }: { row: CaseTime }) {
  const text = useText().common.time
  const now = useNow()
  const street = useStreet()
  if (row.dueAt === undefined) return null
  const left = row.dueAt - now
  const late = isLate(row, now)
  const { days, hours, minutes } = spanOf(Math.abs(left))
  const span = text.span(days, days > 0 ? 0 : hours, days > 0 ? 0 : minutes)
  // The confirmation of an answer is counted in days as they are, a handling in working days.
  const calendar = row.state === 'answered' || left < DAY ? undefined : street.data?.calendar
  const working = calendar ? workdaysAfter(calendar, isoDay(now), isoDay(row.dueAt)) : 0
  const remaining = working > 0 ? text.leftWorkdays(working) : text.left(span)
  const told = row.state === 'waiting' ? text.paused(remaining) : remaining
  const tone = late ? styles.late : left < SOON ? styles.soon : undefined
  return (
    <View className={classes(styles.time, tone)}>
      <Icon name={late ? 'alert' : 'clock'} size='small' />
      <View>
        {left < 0 ? text.over(span) : told}
        {row.dueProvisional && text.provisionalMark}
      </View>
    </View>
  )
}
