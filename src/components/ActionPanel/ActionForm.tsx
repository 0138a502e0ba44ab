import type { CaseView } from '@contract/case'
import { availableActions, workflowOf } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '@/lib/clock'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { Notice } from '../Notice/Notice'
import { ActionField } from './ActionField'
import styles from './ActionPanel.module.scss'
import { checkAction, type DraftValues, inputOfDraft } from './actionInput'
import { useActionSending } from './useActionSending'
import { useActionWords } from './useActionWords'

interface ActionFormProps {
  view: CaseView
  name: string
  onClose(): void
}

const EMPTY: DraftValues = {}

/** The form of one action, made from the fields that its workflow table lists. What is typed is kept until it is sent. */
export function ActionForm({ view, name, onClose }: ActionFormProps) {
  const text = useText()
  const words = useActionWords(view)
  const now = useNow()
  const draft = useDraft<DraftValues>(`act:${view._id}:${name}`, EMPTY)
  const [busyPhotos, setBusyPhotos] = useState(false)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sending = useActionSending(view)
  const action = workflowOf(view.kind).actions[name]
  const possible = availableActions(view, view.relations, now).some((each) => each.name === name)
  if (!action) return null

  const send = async () => {
    const found = checkAction(action.fields, draft.value, text, (field) => words.field(name, field).label)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const outcome = await sending.send(name, inputOfDraft(action.fields, draft.value), draft.requestId)
    if (outcome.ok) {
      draft.discard()
      onClose()
    } else {
      setErrors(outcome.fields)
    }
  }

  return (
    <View className={styles.form}>
      <View className={styles.title}>{words.action(name, action)}</View>
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      {!possible && !sending.busy && <Notice tone='warn'>{text.components.actions.unavailable}</Notice>}
      {Object.entries(action.fields).map(([fieldName, field]) => (
        <ActionField
          key={fieldName}
          field={field}
          words={words.field(name, fieldName)}
          choiceWords={words.choice}
          value={draft.value[fieldName]}
          error={errors[fieldName]}
          onChange={(change) => {
            setErrors(({ [fieldName]: _, ...others }) => others)
            draft.change((all) => ({ ...all, [fieldName]: change(all[fieldName]) }))
          }}
          onBusy={setBusyPhotos}
        />
      ))}
      {busyPhotos && <View className={styles.nothing}>{text.components.actions.photosPending}</View>}
      <View className={styles.buttons}>
        <Button onPress={onClose}>{text.common.cancel}</Button>
        <Button weight='main' wide busy={sending.busy} disabled={busyPhotos || !possible} onPress={() => void send()}>
          {words.action(name, action)}
        </Button>
      </View>
    </View>
  )
}
