import type { OfficeKind } from '@contract/street'
import { useState } from 'react'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { SelectButton } from '../SelectButton/SelectButton'
import { OfficeSheet } from './OfficeSheet'

interface OfficePickerProps {
  label: string
  value: string | undefined
  onChange(officeId: string): void
  invalid?: boolean
  /** Only offices of these kinds. */
  kinds?: readonly OfficeKind[]
  /** Not this one, which has the case already. */
  except?: string
}

/** Chooses an office by name or by what it answers for. */
export function OfficePicker({ label, value, onChange, invalid, kinds, except }: OfficePickerProps) {
  const text = useText().components.office
  const street = useStreet()
  const nameOf = useNameOf()
  const [open, setOpen] = useState(false)
  const choose = (officeId: string) => {
    onChange(officeId)
    setOpen(false)
  }
  return (
    <>
      <SelectButton
        label={label}
        value={nameOf(officeOf(street.data, value))}
        placeholder={kinds?.every((kind) => kind === 'centre') ? text.chooseCentre : text.choose}
        invalid={invalid}
        onPress={() => setOpen(true)}
      />
      {open && <OfficeSheet kinds={kinds} except={except} onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  )
}
