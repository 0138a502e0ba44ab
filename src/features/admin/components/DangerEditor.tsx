import { CATEGORY_MOST, type DangersEdit, ENGLISH_TIMES } from '@contract/adminCategory'
import type { Danger, DangerTable, EmergencyLine } from '@contract/danger'
import { useEdit } from '@/lib/data/admin'
import { useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { newRequestId } from '@/lib/ids'
import { toast } from '@/lib/toast'
import { errorAt } from '../errorAt'
import { BilingualField } from './BilingualField'
import { EditorSheet } from './EditorSheet'
import { LinesField } from './LinesField'
import { useAdminDraft } from './useAdminDraft'
import { typedWords, WordsField, wordsIn } from './WordsField'

/** The whole table is one thing with one history: who edits an older one is told. */
const TABLE = 'streets'

function useSaveTable(version: number, onDone: () => void) {
  const text = useAdminText()
  const edit = useEdit('admin.saveDangers')
  const save = async (table: DangerTable) => {
    if (!(await edit.save({ table, version }))) return
    toast(text.common.saved)
    onDone()
  }
  return { ...edit, save: (table: DangerTable) => void save(table) }
}

interface DangerEditorProps {
  edit: DangersEdit
  /** Missing for a new one. */
  danger: Danger | undefined
  onClose(): void
}

/** One kind of danger, in the words by which people tell of it while it happens. */
export function DangerEditor({ edit, danger, onClose }: DangerEditorProps) {
  const words = useAdminText().manage.dangers
  const street = useStreet().data
  const { table, ...edited } = edit
  const thing = danger && { ...edited, _id: danger.id }
  const draft = useAdminDraft('danger', thing ?? { _id: 'new', version: edited.version }, {
    name: { zh: danger?.name ?? '', en: danger?.nameEn ?? '' },
    lines: danger?.lines ?? (['110'] as EmergencyLine[]),
    words: typedWords(danger?.words ?? []),
  })
  const { value, set } = draft
  const saving = useSaveTable(value.version, () => {
    draft.discard()
    onClose()
  })
  const at = table.dangers.findIndex(({ id }) => id === danger?.id)
  const errors = saving.problem?.fields ?? {}
  const field = (name: string): string => `table.dangers.${at < 0 ? table.dangers.length : at}.${name}`
  const written = (): Danger => ({
    id: danger?.id ?? newRequestId().slice(-8),
    name: value.name.zh,
    nameEn: value.name.en,
    lines: value.lines,
    words: wordsIn(value.words),
  })
  const save = () => {
    const dangers =
      at < 0 ? [...table.dangers, written()] : table.dangers.map((each, index) => (index === at ? written() : each))
    saving.save({ ...table, dangers })
  }
  return (
    <EditorSheet
      title={danger?.name ?? words.make}
      what={TABLE}
      thing={danger && { ...edited, _id: street?._id ?? '' }}
      draft={draft}
      problem={saving.problem}
      busy={saving.busy}
      onSave={save}
      onClose={onClose}
      effect={words.effect}
      retire={
        danger && table.dangers.length > 1
          ? {
              title: words.removeTitle(danger.name),
              text: words.removeText,
              action: words.remove,
              run: () => saving.save({ ...table, dangers: table.dangers.filter(({ id }) => id !== danger.id) }),
            }
          : undefined
      }
    >
      <BilingualField
        label={words.name}
        most={CATEGORY_MOST.option}
        englishTimes={ENGLISH_TIMES}
        value={value.name}
        errors={{ zh: errors[field('name')], en: errors[field('nameEn')] }}
        onChange={(name) => set({ name })}
      />
      <LinesField
        label={words.lines}
        value={value.lines}
        error={errors[field('lines')]}
        onChange={(lines) => set({ lines })}
      />
      <WordsField
        label={words.words}
        hint={words.wordsHint}
        value={value.words}
        error={errorAt(errors, field('words'))}
        onChange={(typed) => set({ words: typed })}
      />
    </EditorSheet>
  )
}

/** The words that say that no danger is meant. */
export function CalmingEditor({ edit, onClose }: Omit<DangerEditorProps, 'danger'>) {
  const words = useAdminText().manage.dangers
  const street = useStreet().data
  const { table, ...edited } = edit
  const draft = useAdminDraft(
    'calming',
    { ...edited, _id: 'table' },
    {
      denials: typedWords(table.denials),
      calmingBefore: typedWords(table.calmingBefore),
      calmingAfter: typedWords(table.calmingAfter),
    },
  )
  const { value, set } = draft
  const saving = useSaveTable(value.version, () => {
    draft.discard()
    onClose()
  })
  const errors = saving.problem?.fields ?? {}
  const fields = [
    ['denials', words.denials],
    ['calmingBefore', words.before],
    ['calmingAfter', words.after],
  ] as const
  const save = () =>
    saving.save({
      ...table,
      denials: wordsIn(value.denials),
      calmingBefore: wordsIn(value.calmingBefore),
      calmingAfter: wordsIn(value.calmingAfter),
    })
  return (
    <EditorSheet
      title={words.calming}
      what={TABLE}
      thing={{ ...edited, _id: street?._id ?? '' }}
      draft={draft}
      problem={saving.problem}
      busy={saving.busy}
      effect={words.effect}
      onSave={save}
      onClose={onClose}
    >
      {fields.map(([name, label]) => (
        <WordsField
          key={name}
          label={label}
          value={value[name]}
          error={errorAt(errors, `table.${name}`)}
          onChange={(typed) => set({ [name]: typed })}
        />
      ))}
    </EditorSheet>
  )
}
