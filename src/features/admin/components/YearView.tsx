import type { CalendarYearView } from '@contract/admin'
import { countWorkdays, daysBetween, isWeekend, weekdayOfDate } from '@contract/calendar'
import { View } from '@tarojs/components'
import { Card } from '@/components/Card/Card'
import { press } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { formatMonth } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useSettings } from '@/lib/settings'
import styles from './Calendar.module.scss'
import { EditedBy } from './EditedBy'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const SUNDAY = 7

interface YearViewProps {
  year: CalendarYearView
  onDay(date: string): void
  onHistory(): void
}

/** A year month by month; what is not as its day of the week says is marked by a word as well as by colour. */
export function YearView({ year, onDay, onHistory }: YearViewProps) {
  const words = useAdminText().admin.calendar
  return (
    <Card title={`${words.year(year.year)} · ${words.workdays(countWorkdays(year.year, year))}`}>
      <View className={styles.quiet}>{year.source}</View>
      <View className={styles.quiet}>{words.legend}</View>
      <View className={styles.months}>
        {MONTHS.map((month) => (
          <Month key={month} year={year} month={month} onDay={onDay} />
        ))}
      </View>
      <EditedBy thing={year} onHistory={onHistory} />
    </Card>
  )
}

function Month({ year, month, onDay }: Omit<YearViewProps, 'onHistory'> & { month: number }) {
  const words = useAdminText().admin.calendar
  const language = useSettings((settings) => settings.language)
  const start = `${year.year}-${String(month).padStart(2, '0')}`
  const days = daysBetween(`${start}-01`, `${start}-31`).filter((date) => date.startsWith(start))
  const first = days[0] ?? ''
  return (
    <View className={styles.month}>
      <View className={styles.name}>{formatMonth(start, language)}</View>
      <View className={styles.grid}>
        {Array.from({ length: SUNDAY }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week do not move
          <View key={index} className={styles.head}>
            {words.weekdays[index]}
          </View>
        ))}
        {days.map((date) => {
          const off = year.off.includes(date)
          const work = year.work.includes(date)
          const mark = off ? words.off : work ? words.work : ''
          const name = year.notes[date]?.name ?? ''
          return (
            <View
              key={date}
              className={classes(styles.day, isWeekend(date) && styles.weekend, off && styles.off, work && styles.work)}
              style={date === first ? { gridColumnStart: weekdayOfDate(date) + 1 } : {}}
              {...press(() => onDay(date), { role: 'button', label: `${words.day(date)} ${mark} ${name}`.trim() })}
            >
              <View>{Number(date.slice(8))}</View>
              <View className={styles.mark}>{mark}</View>
            </View>
          )
        })}
      </View>
    </View>
  )
}
