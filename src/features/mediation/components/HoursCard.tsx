import { type Hours, SHIFTS, type Shift } from '@contract/dutyCalendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Field } from '@/components/Field/Field'
import { TimeInput } from '@/components/MomentInput/TimeInput'
import { useText } from '@/lib/i18n'
import styles from './Duty.module.scss'

interface HoursCardProps {
  hours: Hours
  busy: boolean
  onSave(hours: Hours): void
}

/** From when to when each shift lasts. */
export function HoursCard({ hours, busy, onSave }: HoursCardProps) {
  const text = useText()
  const { duty: words, shifts } = text.mediators
  const [draft, setDraft] = useState(hours)
  const isWrong = (shift: Shift) => draft[shift].from >= draft[shift].until
  const changed = SHIFTS.some(
    (shift) => draft[shift].from !== hours[shift].from || draft[shift].until !== hours[shift].until,
  )
  return (
    <Card title={words.hours}>
      {SHIFTS.map((shift) => {
        const input = (end: 'from' | 'until') => (
          <View className={styles.clock}>
            <TimeInput
              label={`${shifts[shift]} ${words[end]}`}
              value={draft[shift][end]}
              invalid={isWrong(shift)}
              onChange={(time) => setDraft({ ...draft, [shift]: { ...draft[shift], [end]: time } })}
            />
          </View>
        )
        return (
          <Field key={shift} label={shifts[shift]} error={isWrong(shift) ? words.hoursWrong : undefined}>
            <View className={styles.hours}>
              {input('from')}
              <View>{words.until}</View>
              {input('until')}
            </View>
          </Field>
        )
      })}
      {changed && (
        <Button weight='main' busy={busy} disabled={SHIFTS.some(isWrong)} onPress={() => onSave(draft)}>
          {text.common.save}
        </Button>
      )}
    </Card>
  )
}
