import type { AdminThing } from '@contract/admin'
import type { Fields } from '@contract/fields'
import { type ReactNode, useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { checkAction, type DraftValues } from '@/components/ActionPanel/actionInput'
import type { EditProblem } from '@/lib/data/admin'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import type { FieldText } from '@/lib/i18n/types'
import { toast } from '@/lib/toast'
import { disordered, formField } from '../pairs'
import { EditorSheet } from './EditorSheet'
import { useAdminDraft } from './useAdminDraft'

/** What an editor says around the fields of its form. */
interface EditorWords {
  make: string
  change: string
  effect: string
  retireTitle(name: string): string
  retireText: string
  fields: Readonly<Record<string, FieldText>>
}

interface Edit {
  busy: boolean
  problem: EditProblem | undefined
}

interface FormEditorProps {
  what: AdminThing
  form: Fields
  /** Missing for a new one. */
  thing: { _id: string; version: number; editedBy?: string; editedAt?: number } | undefined
  /** What it is called. */
  name: string
  /** The thing as its form shows it, or what a new one begins with. */
  initial: DraftValues
  words: EditorWords
  /** The words of the values that one chooses from. */
  choices: Readonly<Record<string, string>>
  saving: Edit
  retiring: Edit
  /** Whether what was entered is saved; `version` is the one that the edit began with. */
  onSave(values: DraftValues, version: number): Promise<boolean>
  onRetire(version: number): Promise<boolean>
  onClose(): void
  /** What is entered beside the form. */
  more?(values: DraftValues, set: (field: string, value: string) => void, errors: Record<string, string>): ReactNode
}

/** Enters a thing that is one form, such as a policy or a product, changes it, or takes it out. */
export function FormEditor(props: FormEditorProps) {
  const { what, form, thing, name, initial, words, choices, saving, retiring, onSave, onRetire, onClose, more } = props
  const text = useEnterpriseText()
  const [missing, setMissing] = useState<Record<string, string>>({})
  const draft = useAdminDraft<{ values: DraftValues }>(what, thing, { values: initial })
  const { values, version } = draft.value
  const problem = saving.problem ?? retiring.problem
  const refused = Object.entries(problem?.fields ?? {}).map(([path, message]) => [formField(path), message])
  const errors: Record<string, string> = { ...Object.fromEntries(refused), ...missing }
  const labelOf = (field: string): string => words.fields[field]?.label ?? field

  const done = () => {
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const save = async () => {
    const wrong = disordered(form, values).map(([from, to]) => [to, text.finance.lessThan(labelOf(from))])
    const found = { ...Object.fromEntries(wrong), ...checkAction(form, values, text, labelOf) }
    setMissing(found)
    if (Object.keys(found).length === 0 && (await onSave(values, version))) done()
  }
  const retire = async () => {
    if (thing && (await onRetire(thing.version))) done()
  }
  const set = (field: string, change: (value: DraftValues[string]) => DraftValues[string]) => {
    setMissing(({ [field]: _, ...others }) => others)
    draft.set({ values: { ...values, [field]: change(values[field]) } })
  }

  return (
    <EditorSheet
      title={thing ? words.change : words.make}
      what={what}
      thing={thing}
      draft={draft}
      effect={words.effect}
      problem={problem}
      busy={saving.busy || retiring.busy}
      onSave={() => void save()}
      onClose={onClose}
      retire={thing && { title: words.retireTitle(name), text: words.retireText, run: () => void retire() }}
    >
      {Object.entries(form).map(([field, control]) => (
        <ActionField
          key={field}
          field={control}
          words={words.fields[field] ?? { label: field }}
          choiceWords={(value) => choices[value] ?? value}
          officeId={undefined}
          value={values[field]}
          error={errors[field]}
          onChange={(change) => set(field, change)}
          onPendingPhotos={() => undefined}
        />
      ))}
      {more?.(values, (field, value) => set(field, () => value), errors)}
    </EditorSheet>
  )
}
