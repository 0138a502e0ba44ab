import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { DayInput } from '@/components/MomentInput/DayInput'
import { isoDay } from '@/lib/format'
import { useText } from '@/lib/i18n'
import styles from './Duty.module.scss'

interface WeekStepsProps {
  date: string
  today: string
  onChange(date: string): void
}

const WEEK = 7 * 86_400_000

const moved = (date: string, weeks: number): string => isoDay(Date.parse(`${date}T12:00:00+08:00`) + weeks * WEEK)

/** From week to week, and to that of any day. */
export function WeekSteps({ date, today, onChange }: WeekStepsProps) {
  const words = useText().mediators.duty
  return (
    <View className={styles.steps}>
      <Button icon='left' label={words.before} onPress={() => onChange(moved(date, -1))}>
        {words.before}
      </Button>
      <Button disabled={date === today} onPress={() => onChange(today)}>
        {words.thisWeek}
      </Button>
      <Button icon='right' label={words.after} onPress={() => onChange(moved(date, 1))}>
        {words.after}
      </Button>
      <View className={styles.jump}>
        <DayInput label={words.jump} value={date} onChange={(day) => day && onChange(day)} />
      </View>
    </View>
  )
}
