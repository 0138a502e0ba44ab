import type { MembershipView } from '@contract/account'
import { TEMPLATE_MOST, TEMPLATE_PLACES, type TemplateView } from '@contract/template'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { Confirm } from '@/components/Confirm/Confirm'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { asFailure } from '@/lib/cloud/call'
import { useTemplateEditing } from '@/lib/data/templates'
import { useText } from '@/lib/i18n'
import { isCentre } from '@/lib/session'
import { TEMPLATE_ACTIONS } from '../templateActions'
import styles from './Bulk.module.scss'

interface TemplateEditorProps {
  /** Missing for a new one. */
  template: TemplateView | undefined
  /** Missing for an administrator who belongs to no office: then it is the street's. */
  membership: MembershipView | undefined
  onClose(): void
}

const NAME_MOST = 40

/** Writes a template, changes it, or takes it out of use. */
export function TemplateEditor({ template, membership, onClose }: TemplateEditorProps) {
  const text = useText()
  const words = text.desk.templates
  const { places } = text.components.templates
  const actions: Record<string, string> = text.workflow.actions
  const { save, retire } = useTemplateEditing()
  const [draft, setDraft] = useState({
    action: template?.action ?? 'answer',
    name: template?.name ?? '',
    text: template?.text ?? '',
    textEn: template?.textEn ?? '',
  })
  const [retiring, setRetiring] = useState(false)
  const change = (part: Partial<typeof draft>) => setDraft((all) => ({ ...all, ...part }))
  // A new one of a command centre or of an administrator is for all offices.
  const officeId = template ? template.officeId : isCentre(membership) ? undefined : membership?.officeId
  const error = save.error ?? retire.error
  const failure = error && asFailure(error)
  const wrong = (field: string) => failure?.fields.find((each) => each.field === field)?.message

  const send = () =>
    save.mutate(
      {
        ...(template ? { templateId: template._id, version: template.version, nameEn: template.nameEn } : {}),
        ...(template?.categoryId ? { categoryId: template.categoryId } : {}),
        ...(officeId === undefined ? {} : { officeId }),
        action: draft.action,
        name: draft.name,
        text: draft.text,
        ...(draft.textEn.trim() === '' ? {} : { textEn: draft.textEn }),
      },
      { onSuccess: onClose },
    )

  if (template && retiring) {
    return (
      <Confirm
        title={words.retireTitle(template.name)}
        text={words.retireText}
        action={words.retire}
        onConfirm={() => retire.mutate(template, { onSuccess: onClose, onError: () => setRetiring(false) })}
        onClose={() => setRetiring(false)}
      />
    )
  }
  const foot = (
    <View className={styles.buttons}>
      {template && (
        <Button weight='danger' onPress={() => setRetiring(true)}>
          {words.retire}
        </Button>
      )}
      <Button weight='main' wide busy={save.isPending} onPress={send}>
        {text.common.save}
      </Button>
    </View>
  )
  return (
    <Sheet title={template ? words.change : words.make} onClose={onClose} foot={foot}>
      <View className={styles.form}>
        {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
        <Field label={words.name} error={wrong('name')}>
          <TextInput label={words.name} value={draft.name} most={NAME_MOST} onChange={(name) => change({ name })} />
        </Field>
        <Field label={words.action} error={wrong('action')}>
          <Choice
            label={words.action}
            value={draft.action}
            onChange={(action) => change({ action })}
            options={TEMPLATE_ACTIONS.map((name) => ({ value: name, name: actions[name] ?? name }))}
          />
        </Field>
        <Field label={words.text} hint={words.textHint} error={wrong('text')}>
          <TextArea
            label={words.text}
            value={draft.text}
            most={TEMPLATE_MOST}
            onChange={(written) => change({ text: written })}
          />
          <View className={styles.places}>
            {TEMPLATE_PLACES.map((place) => (
              <Button
                key={place}
                icon='plus'
                label={words.insert(places[place])}
                onPress={() => change({ text: `${draft.text}{{${places[place]}}}` })}
              >
                {places[place]}
              </Button>
            ))}
          </View>
        </Field>
        <Field label={words.textEn} optional error={wrong('textEn')}>
          <TextArea
            label={words.textEn}
            value={draft.textEn}
            most={TEMPLATE_MOST}
            short
            onChange={(textEn) => change({ textEn })}
          />
        </Field>
      </View>
    </Sheet>
  )
}
