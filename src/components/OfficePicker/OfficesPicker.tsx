import type { OfficeKind } from '@contract/street'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { MultiChoice } from '../Choice/MultiChoice'
import { OfficeSheet } from './OfficeSheet'
import styles from './OfficeSheet.module.scss'

interface OfficesPickerProps {
  label: string
  value: readonly string[]
  most: number
  onChange(officeIds: readonly string[]): void
  invalid?: boolean
  kinds?: readonly OfficeKind[]
  /** Not this one, which leads. */
  except?: string
}

/** Several offices: a tap on a chosen one takes it out again. */
export function OfficesPicker({ label, value, most, onChange, invalid, kinds, except }: OfficesPickerProps) {
  const text = useText().components.office
  const street = useStreet().data
  const nameOf = useNameOf()
  const [open, setOpen] = useState(false)
  const choose = (officeId: string) => {
    onChange([...new Set([...value, officeId])])
    setOpen(false)
  }
  const options = value.map((officeId) => ({ value: officeId, name: nameOf(officeOf(street, officeId)) || officeId }))
  return (
    <View className={styles.several}>
      {value.length > 0 && (
        <MultiChoice label={label} options={options} value={value} invalid={invalid} onChange={onChange} />
      )}
      {value.length < most && (
        <Button icon='plus' wide label={text.addTo(label)} onPress={() => setOpen(true)}>
          {text.add}
        </Button>
      )}
      {open && <OfficeSheet kinds={kinds} except={except} onChoose={choose} onClose={() => setOpen(false)} />}
    </View>
  )
}
