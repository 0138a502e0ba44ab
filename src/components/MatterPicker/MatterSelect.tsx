import { NO_MATTER } from '@contract/duty'
import { useState } from 'react'
import { useText } from '@/lib/i18n'
import { SelectButton } from '../SelectButton/SelectButton'
import { MatterSheet } from './MatterSheet'

interface MatterSelectProps {
  label: string
  /** What the case says: matters that it mentions are offered first. */
  about: string
  value: string | undefined
  invalid?: boolean
  onChange(matter: string): void
}

/** Chooses a matter of the duty catalogue, or that none fits. */
export function MatterSelect({ label, about, value, invalid, onChange }: MatterSelectProps) {
  const text = useText().components.matter
  const [open, setOpen] = useState(false)
  return (
    <>
      <SelectButton
        label={label}
        value={value === NO_MATTER ? text.none : (value ?? '')}
        placeholder={text.choose}
        invalid={invalid}
        onPress={() => setOpen(true)}
      />
      {open && (
        <MatterSheet
          about={about}
          onChoose={(matter) => {
            setOpen(false)
            onChange(matter)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
