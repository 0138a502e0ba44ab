import { LINE_MOST, PARAGRAPH_MOST } from '@contract/answers'
import type { Question } from '@contract/category'
import { useInLanguage, useNameOf } from '@/lib/data/street'
import { Choice } from '../Choice/Choice'
import { MultiChoice } from '../Choice/MultiChoice'
import { Field } from '../Field/Field'
import { TextArea } from '../Field/TextArea'
import { TextInput } from '../Field/TextInput'
import { MomentInput } from '../MomentInput/MomentInput'
import type { WrittenAnswer } from './writtenAnswers'

interface QuestionFieldProps {
  question: Question
  value: WrittenAnswer | undefined
  error?: string
  onChange(value: WrittenAnswer): void
}

/** One question of a category, drawn as its type asks. */
export function QuestionField({ question, value, error, onChange }: QuestionFieldProps) {
  const inLanguage = useInLanguage()
  const label = inLanguage(question.label, question.labelEn)
  const hint = inLanguage(question.hint, question.hintEn)
  return (
    <Field label={label} optional={!question.required} hint={hint || undefined} error={error}>
      <Control question={question} label={label} value={value} invalid={error !== undefined} onChange={onChange} />
    </Field>
  )
}

interface ControlProps {
  question: Question
  label: string
  value: WrittenAnswer | undefined
  invalid: boolean
  onChange(value: WrittenAnswer): void
}

function Control({ question, label, value, invalid, onChange }: ControlProps) {
  const nameOf = useNameOf()
  const written = typeof value === 'string' ? value : ''
  const options = (question.options ?? []).map((option) => ({ value: option.value, name: nameOf(option) }))
  switch (question.type) {
    case 'singlevaluelist':
      return (
        <Choice
          label={label}
          options={options}
          value={written || undefined}
          invalid={invalid}
          // A second tap takes an answer away again.
          onChange={(chosen) => onChange(chosen === written ? '' : chosen)}
        />
      )
    case 'multivaluelist':
      return (
        <MultiChoice
          label={label}
          options={options}
          value={Array.isArray(value) ? value : []}
          invalid={invalid}
          onChange={onChange}
        />
      )
    case 'datetime':
      return <MomentInput label={label} value={written} invalid={invalid} onChange={onChange} />
    case 'text':
      return (
        <TextArea label={label} value={written} most={PARAGRAPH_MOST} short invalid={invalid} onChange={onChange} />
      )
    default:
      return (
        <TextInput
          label={label}
          value={written}
          most={question.type === 'number' ? 15 : LINE_MOST}
          kind={question.type === 'number' ? 'decimal' : 'text'}
          invalid={invalid}
          onChange={onChange}
        />
      )
  }
}
