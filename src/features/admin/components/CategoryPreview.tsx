import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/Card/Card'
import { categoryIcon } from '@/components/CategoryPicker/categoryIcon'
import { Icon } from '@/components/Icon/Icon'
import { QuestionField } from '@/components/Questions/QuestionField'
import type { WrittenAnswers } from '@/components/Questions/writtenAnswers'
import { useInLanguage, useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import type { CategoryDraft } from '../categoryDraft'
import styles from './Manage.module.scss'

/** The category and its questions as the form will show them; one can try to answer. */
export function CategoryPreview({ value }: { value: CategoryDraft }) {
  const words = useAdminText().manage.categories
  const nameOf = useNameOf()
  const inLanguage = useInLanguage()
  const [answers, setAnswers] = useState<WrittenAnswers>({})
  return (
    <Card title={words.preview}>
      <View className={styles.quiet}>{words.previewHint}</View>
      <View className={styles.line}>
        <View className={styles.tools}>
          <Icon name={categoryIcon(value.icon)} />
          <View className={styles.name}>{nameOf(value)}</View>
        </View>
      </View>
      <View className={styles.quiet}>{inLanguage(value.hint, value.hintEn)}</View>
      <View>{inLanguage(value.handling, value.handlingEn)}</View>
      {value.questions.map((question) => (
        <QuestionField
          key={`${question.id}.${question.type}`}
          question={question}
          value={answers[question.id]}
          onChange={(answer) => setAnswers((all) => ({ ...all, [question.id]: answer }))}
        />
      ))}
    </Card>
  )
}
