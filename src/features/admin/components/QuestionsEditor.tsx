import { CATEGORY_MOST } from '@contract/adminCategory'
import type { Question } from '@contract/category'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { freshQuestion, moved } from '../categoryDraft'
import styles from './Manage.module.scss'
import { QuestionEditor } from './QuestionEditor'

interface QuestionsEditorProps {
  questions: readonly Question[]
  errors: Readonly<Record<string, string>>
  onChange(questions: Question[]): void
}

/** What a category asks, in order. */
export function QuestionsEditor({ questions, errors, onChange }: QuestionsEditorProps) {
  const words = useAdminText().manage.categories
  return (
    <Card title={words.questions}>
      <View className={styles.quiet}>{questions.length === 0 ? words.noQuestions : words.questionsHint}</View>
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.id}
          index={index}
          last={index === questions.length - 1}
          question={question}
          errors={errors}
          onChange={(next) => onChange(questions.map((each, at) => (at === index ? next : each)))}
          onMove={(by) => onChange(moved(questions, index, by))}
          onRemove={() => onChange(questions.filter((_, at) => at !== index))}
        />
      ))}
      {questions.length < CATEGORY_MOST.questions && (
        <Button icon='plus' wide onPress={() => onChange([...questions, freshQuestion()])}>
          {words.addQuestion}
        </Button>
      )}
    </Card>
  )
}
