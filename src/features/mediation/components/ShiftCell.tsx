import type { DutyWeek, Shift } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useText } from '@/lib/i18n'
import styles from './Duty.module.scss'

interface ShiftCellProps {
  week: DutyWeek
  shift: Shift
  /** What the day is called, for who hears the page. */
  day: string
  accountIds: readonly string[]
  /** Said under the names, such as that the day differs from the week. */
  notes?: readonly string[]
  /** Missing where there is nothing to change. */
  onPress?(): void
}

/** One shift of one day: who is on duty. What stands on lines of its own is parted by a space too, as its name is. */
export function ShiftCell({ week, shift, day, accountIds, notes = [], onPress }: ShiftCellProps) {
  const text = useText().mediators
  const words = text.duty
  const people = week.people.filter(({ accountId }) => accountIds.includes(accountId))
  const names = people.map(({ name, isMe }) => (isMe ? `${name} (${words.me})` : name)).join(' · ')
  const { from, until } = week.hours[shift]
  const label = `${day} ${text.shifts[shift]} ${words.hoursOf(from, until)} ${names || words.nobody} ${notes.join(' ')}`
  return (
    <View
      className={classes(styles.shift, people.some(({ isMe }) => isMe) && styles.mine, onPress && styles.pressable)}
      {...(onPress ? press(onPress, { role: 'button', label }) : {})}
    >
      <View className={styles.quiet}>
        {text.shifts[shift]} {words.hoursOf(from, until)}
      </View>{' '}
      <View className={classes(styles.names, !names && styles.none)}>{names || words.nobody}</View>
      {notes.map((note) => (
        <View key={note} className={styles.quiet}>
          {` ${note}`}
        </View>
      ))}
    </View>
  )
}
