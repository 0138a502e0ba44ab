import { Picker } from '@tarojs/components'
import { useText } from '@/lib/i18n'
import { SelectButton } from '../SelectButton/SelectButton'
import type { MomentInputProps } from './types'

/** What is taken until the time of day is chosen too. */
const NOON = '12:00'
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A day and a time of day, chosen one after the other. */
export function MomentInput({ label, value, invalid, from, until, onChange }: MomentInputProps) {
  const text = useText().components.questions
  const [day = '', time = ''] = value.split('T')
  return (
    <>
      <Picker
        mode='date'
        value={day}
        start={from?.slice(0, DAY_LENGTH)}
        end={until?.slice(0, DAY_LENGTH)}
        onChange={(event) => onChange(`${event.detail.value}T${time || NOON}`)}
      >
        <SelectButton label={label} value={day} placeholder={text.day} invalid={invalid} />
      </Picker>
      {day && (
        <Picker mode='time' value={time} onChange={(event) => onChange(`${day}T${event.detail.value}`)}>
          <SelectButton label={text.time} value={time} placeholder={text.time} invalid={invalid} />
        </Picker>
      )}
    </>
  )
}
