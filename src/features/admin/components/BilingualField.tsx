import type { Bilingual } from '@contract/knowledge'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { useAdminText } from '@/lib/i18n/parts/admin'

interface BilingualFieldProps {
  label: string
  value: Bilingual
  onChange(value: Bilingual): void
  most: number
  hint?: string
  /** Several lines. */
  long?: boolean
  /** What a screen reader calls it, where several have the same label. */
  name?: string
  /** How many letters an English text may have for a Chinese character. */
  englishTimes?: number
  /** What is wrong with each of the two. */
  errors?: { zh?: string; en?: string }
}

/** Words in both languages, the Chinese first; the English ones may stay empty. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, name = label, value, onChange, most, hint, long, englishTimes = 3, errors = {} } = props
  const { manage, components } = useAdminText()
  const chinese = {
    label: name,
    most,
    value: value.zh,
    invalid: errors.zh !== undefined,
    onChange: (zh: string) => onChange({ ...value, zh }),
  }
  const english = {
    label: `${name} · English`,
    most: most * englishTimes,
    value: value.en,
    invalid: errors.en !== undefined,
    onChange: (en: string) => onChange({ ...value, en }),
  }
  const count = long ? components.count(value.zh.length, most) : undefined
  return (
    <>
      <Field label={label} hint={hint} error={errors.zh} aside={count}>
        {long ? <TextArea {...chinese} /> : <TextInput {...chinese} />}
      </Field>
      <Field
        label={`${label} · English`}
        optional
        hint={value.en === '' ? manage.english : undefined}
        error={errors.en}
      >
        {long ? <TextArea {...english} short /> : <TextInput {...english} />}
      </Field>
    </>
  )
}
