import type { CaseView } from '@contract/caseView'
import { type Field, isAsked } from '@contract/fields'
import { readCents } from '@contract/money'
import { availableActions, workflowOf } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useNow } from '@/lib/clock'
import { useDraft } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import type { FieldText } from '@/lib/i18n/types'
import { Button } from '../Button/Button'
import { ProposedCategory } from '../CategoryPicker/ProposedCategory'
import { NoteKind } from '../NoteKind/NoteKind'
import { Notice } from '../Notice/Notice'
import { useAfterPhotos } from '../PhotoPicker/useAfterPhotos'
import { NO_PENDING_PHOTOS } from '../PhotoPicker/usePhotoUploads'
import { BlanksLeft } from '../Templates/BlanksLeft'
import { TemplateButton } from '../Templates/TemplateButton'
import { ActionField } from './ActionField'
import styles from './ActionPanel.module.scss'
import { checkAction, type DraftValues, inputOfDraft, photosOf, UNSENT, unsentOf } from './actionInput'
import { firstValues } from './firstValues'
import { useActionSending } from './useActionSending'
import { useActionWords } from './useActionWords'
import { leadNamed, useSentDownWarning } from './useSentDownWarning'

interface ActionFormProps {
  view: CaseView
  name: string
  onClose(): void
}

const EMPTY: DraftValues = {}

/** The office that stands already where the field would put one. */
const exceptOf = (view: CaseView, { besides }: Field): string | undefined =>
  besides && { lead: view.leadOfficeId, centre: view.centreId }[besides]

/** The form of one action, made from the fields that its workflow table lists. What is typed is kept until it is sent. */
export function ActionForm({ view, name, onClose }: ActionFormProps) {
  const text = useText()
  const words = useActionWords(view)
  const now = useNow()
  const sentDown = useSentDownWarning(view)
  const [pending, setPending] = useState(NO_PENDING_PHOTOS)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sending = useActionSending(view)
  const action = workflowOf(view.kind).actions[name]
  const [initial] = useState(() => (action ? firstValues(action, view) : EMPTY))
  const draft = useDraft(`act:${view._id}:${name}`, initial)
  const possibleNow = availableActions(view, view.relations, now).map((each) => each.name)
  const possible = possibleNow.includes(name)
  const down = action && sentDown(leadNamed(action, draft.value))
  const official = view.holderId !== undefined && !view.relations.includes('reporter')
  // A photo is noted at once: the app may be closed before what is typed would be kept.
  const unsent = draft.value[UNSENT]
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever photos come or have arrived
  useEffect(() => draft.save(), [unsent])
  const photos = Object.keys(action?.fields ?? {}).find((field) => action?.fields[field]?.kind === 'photos')
  const arrived = photos === undefined ? 0 : photosOf(draft.value[photos]).length
  const afterPhotos = useAfterPhotos(pending, arrived, () => void send())

  const send = async () => {
    if (!action) return
    const found = checkAction(
      action.fields,
      draft.value,
      text,
      (field) => words.field(name, field).label,
      sentDown,
      now,
    )
    if (down && !inputOfDraft(action.fields, draft.value).note) found.note = text.components.actions.sentDownReason
    if (photos && pending.failed > 0) found[photos] = text.components.photos.notSent(pending.failed)
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

  if (!action) return null

  // Why a department's duty goes down to a community must be said, where otherwise a note may be left out.
  const fields =
    down && action.fields.note ? { ...action.fields, note: { ...action.fields.note, required: true } } : action.fields
  const asked = Object.entries(fields).filter(([, field]) => isAsked(field, draft.value))
  const fieldWords = (fieldName: string): FieldText => {
    const { hint, hintOf, ...others } = words.field(name, fieldName)
    return hintOf && !possibleNow.includes(hintOf) ? others : { ...others, hint }
  }

  const clearError = (fieldName: string) => setErrors(({ [fieldName]: _, ...others }) => others)

  return (
    <View className={styles.form}>
      <View className={styles.title}>{words.action(name, action)}</View>
      {!possible && !sending.busy && <Notice tone='warn'>{text.components.actions.unavailable}</Notice>}
      {official && 'note' in action.fields && <NoteKind kind={view.kind} internal={action.note === 'internal'} />}
      {asked.map(([fieldName, field]) => (
        <View key={fieldName} className={styles.field}>
          <ActionField
            field={field}
            words={fieldWords(fieldName)}
            choiceWords={words.choice}
            caseId={view._id}
            about={`${view.title} ${view.text}`}
            exceptOffice={exceptOf(view, field)}
            parties={view.parties}
            amount={typeof draft.value.amount === 'string' ? readCents(draft.value.amount) : undefined}
            officeId={view.holderId}
            sentDown={sentDown}
            value={draft.value[fieldName]}
            error={errors[fieldName]}
            tool={
              official &&
              field.kind === 'text' && (
                <TemplateButton
                  view={view}
                  action={name}
                  field={fieldName}
                  written={draft.value}
                  onUse={(change) => {
                    clearError(fieldName)
                    draft.change((all) => ({ ...all, [fieldName]: change(String(all[fieldName] ?? '')) }))
                  }}
                />
              )
            }
            onChange={(change) => {
              clearError(fieldName)
              draft.change((all) => ({ ...all, [fieldName]: change(all[fieldName]) }))
            }}
            unsent={{
              photos: unsentOf(draft.value),
              onChange: (change) => draft.change((all) => ({ ...all, [UNSENT]: change(unsentOf(all)) })),
            }}
            onPendingPhotos={(photos) => {
              setPending(photos)
              if (photos.failed === 0) clearError(fieldName)
            }}
          />
          {official && field.kind === 'category' && (
            <ProposedCategory
              title={view.title}
              text={view.text}
              current={view.categoryId}
              value={typeof draft.value[fieldName] === 'string' ? draft.value[fieldName] : undefined}
              onAccept={(categoryId) => {
                clearError(fieldName)
                draft.change((all) => ({ ...all, [fieldName]: categoryId }))
              }}
            />
          )}
          <BlanksLeft text={draft.value[fieldName]} />
          {down && fieldName === action.leadField && <Notice tone='warn'>{down}</Notice>}
        </View>
      ))}
      {/* Where the finger is: the top of a long form may be out of sight. */}
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      <View className={styles.buttons}>
        <Button onPress={onClose}>{text.common.cancel}</Button>
        <Button
          weight='main'
          wide
          busy={sending.busy || afterPhotos.waiting}
          disabled={!possible}
          onPress={afterPhotos.start}
        >
          {afterPhotos.waiting ? afterPhotos.label : words.action(name, action)}
        </Button>
      </View>
      {/* Below the buttons: when it goes, nothing moves under the finger. */}
      {pending.uploading > 0 && <View className={styles.nothing}>{text.components.actions.photosPending}</View>}
    </View>
  )
}
