import { ASKED_LANGUAGES } from '@contract/spoken'
import { useState } from 'react'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { SelectButton } from '@/components/SelectButton/SelectButton'
import { Sheet } from '@/components/Sheet/Sheet'
import { useText } from '@/lib/i18n'
import type { AskedLanguage } from '../application'

interface LanguageFieldProps {
  /** Who needs it. */
  whose: string
  value: AskedLanguage | undefined
  onChange(language: AskedLanguage | undefined): void
}

const NONE = 'none'

/** What somebody needs to be spoken with, where the common language is not enough. */
export function LanguageField({ whose, value, onChange }: LanguageFieldProps) {
  const text = useText()
  const words = text.dispute.apply
  const names = text.mediators.languages
  const [open, setOpen] = useState(false)
  const label = `${whose} · ${words.language}`
  return (
    <Field label={label} optional hint={words.languageHint}>
      <SelectButton
        label={label}
        value={value ? names[value] : words.languageNone}
        placeholder={words.languageNone}
        onPress={() => setOpen(true)}
      />
      {open && (
        <Sheet title={label} onClose={() => setOpen(false)}>
          <Choice<AskedLanguage | typeof NONE>
            label={label}
            options={[
              { value: NONE, name: words.languageNone },
              ...ASKED_LANGUAGES.map((each) => ({ value: each, name: names[each] })),
            ]}
            value={value ?? NONE}
            onChange={(each) => {
              onChange(each === NONE ? undefined : each)
              setOpen(false)
            }}
          />
        </Sheet>
      )}
    </Field>
  )
}
