import { useState } from 'react'
import { Field } from '@/components/Field/Field'
import { OfficeSheet } from '@/components/OfficePicker/OfficeSheet'
import { SelectButton } from '@/components/SelectButton/SelectButton'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'

interface OfficeFieldProps {
  value: string | undefined
  onChange(officeId: string | undefined): void
  error?: string
  /** What it means that none is chosen. */
  none?: string
}

/** An office, or none in particular. */
export function OfficeField({ value, onChange, error, none }: OfficeFieldProps) {
  const words = useAdminText().manage
  const nameOf = useNameOf()
  const street = useStreet().data
  const [open, setOpen] = useState(false)
  const nobody = none ?? words.noOffice
  const choose = (officeId: string | undefined) => {
    onChange(officeId)
    setOpen(false)
  }
  return (
    <Field label={words.office} error={error}>
      <SelectButton
        label={words.office}
        value={nameOf(officeOf(street, value)) || nobody}
        placeholder={nobody}
        invalid={error !== undefined}
        onPress={() => setOpen(true)}
      />
      {open && (
        <OfficeSheet
          all={{ title: nobody, onChoose: () => choose(undefined) }}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </Field>
  )
}
