import { useState } from 'react'
import { categoriesOffered, categoryOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { SelectButton } from '../SelectButton/SelectButton'
import { CategorySheet } from './CategorySheet'

interface CategorySelectProps {
  label: string
  value: string | undefined
  invalid?: boolean
  onChange(categoryId: string): void
}

/** Chooses one category of the street, where one must be chosen. */
export function CategorySelect({ label, value, invalid, onChange }: CategorySelectProps) {
  const text = useText().components.category
  const street = useStreet().data
  const nameOf = useNameOf()
  const [open, setOpen] = useState(false)
  return (
    <>
      <SelectButton
        label={label}
        value={nameOf(categoryOf(street, value))}
        placeholder={text.choose}
        invalid={invalid}
        onPress={() => setOpen(true)}
      />
      {open && (
        <CategorySheet
          categories={categoriesOffered(street)}
          value={value}
          onChoose={(categoryId) => {
            setOpen(false)
            onChange(categoryId)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
