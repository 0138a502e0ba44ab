import { CATEGORY_MOST, ENGLISH_TIMES } from '@contract/adminCategory'
import { QUESTION_TYPES, type Question, type QuestionType } from '@contract/category'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { aria } from '@/lib/a11y'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { isList, withOption, withType } from '../categoryDraft'
import { BilingualField } from './BilingualField'
import styles from './Manage.module.scss'
import { OptionEditor } from './OptionEditor'

interface QuestionEditorProps {
  index: number
  last: boolean
  question: Question
  /** Of the whole category, by path. */
  errors: Readonly<Record<string, string>>
  onChange(question: Question): void
  onMove(by: -1 | 1): void
  onRemove(): void
}

/** One question: its words, how it is answered, and the answers to choose from. */
export function QuestionEditor({ index, last, question, errors, onChange, onMove, onRemove }: QuestionEditorProps) {
  const words = useAdminText().manage.categories
  const at = (field: string): string | undefined => errors[`questions.${index}.${field}`]
  const name = words.question(index + 1)
  const options = question.options ?? []
  return (
    <View className={styles.group} {...aria({ role: 'group', label: name })}>
      <View className={styles.line}>
        <View className={styles.name}>{name}</View>
        <View className={styles.tools}>
          {index > 0 && (
            <Button weight='quiet' label={`${name} ${words.moveUp}`} onPress={() => onMove(-1)}>
              {words.moveUp}
            </Button>
          )}
          {!last && (
            <Button weight='quiet' label={`${name} ${words.moveDown}`} onPress={() => onMove(1)}>
              {words.moveDown}
            </Button>
          )}
          <Button weight='quiet' icon='trash' label={`${name} ${words.removeQuestion}`} onPress={onRemove}>
            {words.removeQuestion}
          </Button>
        </View>
      </View>
      <BilingualField
        label={words.label}
        name={`${name} ${words.label}`}
        most={CATEGORY_MOST.label}
        englishTimes={ENGLISH_TIMES}
        value={{ zh: question.label, en: question.labelEn }}
        errors={{ zh: at('label'), en: at('labelEn') }}
        onChange={({ zh, en }) => onChange({ ...question, label: zh, labelEn: en })}
      />
      <Field label={words.type} error={at('type')}>
        <Choice<QuestionType>
          label={`${name} ${words.type}`}
          options={QUESTION_TYPES.map((value) => ({ value, name: words.types[value] }))}
          value={question.type}
          onChange={(type) => onChange(withType(question, type))}
        />
      </Field>
      {isList(question.type) && (
        <Field label={words.options} error={at('options')}>
          {options.map((option, order) => (
            <OptionEditor
              key={option.value}
              order={order + 1}
              option={option}
              errorAt={(field) => at(`options.${order}.${field}`)}
              onChange={(next) =>
                onChange({ ...question, options: options.map((each, place) => (place === order ? next : each)) })
              }
              onRemove={() => onChange({ ...question, options: options.filter((_, place) => place !== order) })}
            />
          ))}
          {options.length < CATEGORY_MOST.options && (
            <Button icon='plus' wide onPress={() => onChange(withOption(question))}>
              {words.addOption}
            </Button>
          )}
        </Field>
      )}
      <SwitchRow
        title={words.required}
        about={words.requiredAbout}
        on={question.required}
        onChange={(required) => onChange({ ...question, required })}
      />
    </View>
  )
}
