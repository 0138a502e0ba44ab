import type { Fields } from '@contract/fields'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { checkAction, type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { Button } from '@/components/Button/Button'
import { aria } from '@/lib/a11y'
import { useDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import type { FieldText } from '@/lib/i18n/types'
import styles from './Need.module.scss'

interface ContactFormProps {
  draftKey: string
  title: string
  fields: Fields
  labels: Readonly<Record<string, FieldText>>
  initial: DraftValues
  busy: boolean
  /** What the server found to mend, by field. */
  errors: Readonly<Record<string, string>>
  onSend(values: Record<string, unknown>): Promise<boolean>
  onClose(): void
}

/** A form of a contact; what is typed is kept until it is sent. */
export function ContactForm(props: ContactFormProps) {
  const { draftKey, title, fields, labels, initial, busy, onSend, onClose } = props
  const text = useEnterpriseText()
  const draft = useDraft<DraftValues>(draftKey, initial)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sent = Object.fromEntries(
    Object.entries(props.errors).map(([name, message]) => [name.replace(/^values\./, ''), message]),
  )
  const send = async () => {
    const found = checkAction(fields, draft.value, text, (name) => labels[name]?.label ?? name)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    if (await onSend(inputOfDraft(fields, draft.value))) draft.discard()
  }
  return (
    <>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {Object.entries(fields).map(([name, field]) => (
        <ActionField
          key={name}
          field={field}
          words={labels[name] ?? { label: name }}
          choiceWords={(choice) => text.workflow.choices[choice] ?? choice}
          officeId={undefined}
          value={draft.value[name]}
          error={errors[name] ?? sent[name]}
          onChange={(change) => {
            setErrors(({ [name]: _, ...others }) => others)
            draft.change((values) => ({ ...values, [name]: change(values[name]) }))
          }}
          onPendingPhotos={() => undefined}
        />
      ))}
      <Button weight='main' icon='send' wide busy={busy} onPress={() => void send()}>
        {text.referral.contact.send}
      </Button>
      <Button weight='quiet' wide onPress={onClose}>
        {text.common.cancel}
      </Button>
    </>
  )
}
