import { Picker } from '@tarojs/components'
import { useText } from '@/lib/i18n'
import { SelectButton } from '../SelectButton/SelectButton'
import type { MomentInputProps } from './types'

/** A time of day, `HH:mm`, chosen from the wheels of the phone. */
export function TimeInput({ label, value, invalid, onChange }: MomentInputProps) {
  const { time } = useText().components.questions
  return (
    <Picker mode='time' value={value} onChange={(event) => onChange(event.detail.value)}>
      <SelectButton label={label} value={value} placeholder={time} invalid={invalid} />
    </Picker>
  )
}
