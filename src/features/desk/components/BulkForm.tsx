import { workflowOf } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { checkAction, type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { useActionWords } from '@/components/ActionPanel/useActionWords'
import { Button } from '@/components/Button/Button'
import { NoteKind } from '@/components/NoteKind/NoteKind'
import { useText } from '@/lib/i18n'
import { fieldsOf } from '../bulkChoices'
import type { BulkChoice } from '../useBulk'
import styles from './Bulk.module.scss'

interface BulkFormProps {
  choice: BulkChoice
  /** The office whose people can be named. */
  officeId: string
  busy: boolean
  onNext(input: Record<string, unknown>): void
  onBack(): void
}

/** The one form for all of the chosen cases, from the fields that the workflow table lists. */
export function BulkForm({ choice, officeId, busy, onNext, onBack }: BulkFormProps) {
  const text = useText()
  const words = useActionWords({})
  const [values, setValues] = useState<DraftValues>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const fields = fieldsOf(choice)
  const internal = workflowOf('report').actions[choice.name]?.note === 'internal'
  const next = () => {
    const found = checkAction(fields, values, text, (field) => words.field(choice.name, field).label)
    setErrors(found)
    if (Object.keys(found).length === 0) onNext(inputOfDraft(fields, values))
  }
  return (
    <View className={styles.form}>
      {'note' in fields && <NoteKind kind='report' internal={internal} />}
      {Object.entries(fields).map(([name, field]) => (
        <ActionField
          key={name}
          field={field}
          words={words.field(choice.name, name)}
          choiceWords={words.choice}
          officeId={officeId}
          value={values[name]}
          error={errors[name]}
          onChange={(change) => setValues((all) => ({ ...all, [name]: change(all[name]) }))}
          onPendingPhotos={() => undefined}
        />
      ))}
      <View className={styles.buttons}>
        <Button onPress={onBack}>{text.desk.bulk.back}</Button>
        <Button weight='main' wide busy={busy} onPress={next}>
          {text.desk.bulk.preview}
        </Button>
      </View>
    </View>
  )
}
