import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'

interface WordsFieldProps {
  label: string
  hint?: string
  /** As it was typed: `wordsIn` reads it. */
  value: string
  onChange(value: string): void
  error?: string
  optional?: boolean
}

const TYPED_MOST = 4000

/** Words as a person types them: separated by commas or new lines, for an English phrase has spaces of its own. */
export const wordsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,，、;；\n]+/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]

export const typedWords = (words: readonly string[]): string => words.join('、')

/** A list of words in one field. */
export function WordsField({ label, hint, value, onChange, error, optional }: WordsFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      <TextArea label={label} most={TYPED_MOST} short value={value} invalid={error !== undefined} onChange={onChange} />
    </Field>
  )
}
