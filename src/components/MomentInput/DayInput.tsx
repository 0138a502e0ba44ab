import { Picker } from '@tarojs/components'
import { useText } from '@/lib/i18n'
import { SelectButton } from '../SelectButton/SelectButton'
import type { MomentInputProps } from './types'

/** A day, `YYYY-MM-DD`, chosen from the calendar of the phone. */
export function DayInput({ label, value, invalid, from, until, onChange }: MomentInputProps) {
  const { day } = useText().components.questions
  return (
    <Picker mode='date' value={value} start={from} end={until} onChange={(event) => onChange(event.detail.value)}>
      <SelectButton label={label} value={value} placeholder={day} invalid={invalid} />
    </Picker>
  )
}
