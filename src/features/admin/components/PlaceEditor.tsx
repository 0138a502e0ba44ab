import type { PlaceRow } from '@contract/adminPlace'
import { View } from '@tarojs/components'
import { useEdit } from '@/lib/data/admin'
import { useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import { errorAt } from '../errorAt'
import { EditorSheet } from './EditorSheet'
import styles from './Manage.module.scss'
import { TryPlace } from './TryPlace'
import { useAdminDraft } from './useAdminDraft'
import { typedWords, WordsField, wordsIn } from './WordsField'

interface PlaceEditorProps {
  place: PlaceRow
  onClose(): void
}

/** The names of one community or block, tried before they are saved. */
export function PlaceEditor({ place, onClose }: PlaceEditorProps) {
  const text = useAdminText()
  const words = text.manage.places
  const nameOf = useNameOf()
  const edit = useEdit('admin.savePlace')
  const draft = useAdminDraft('place', place, { names: typedWords(place.names) })
  const names = wordsIn(draft.value.names)
  const written = { kind: place.kind, id: place._id, names }
  const save = async () => {
    if (!(await edit.save({ ...written, version: draft.value.version }))) return
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  return (
    <EditorSheet
      title={words.change(nameOf(place))}
      what={place.kind === 'community' ? 'communities' : 'units'}
      thing={place}
      draft={draft}
      problem={edit.problem}
      busy={edit.busy}
      onSave={() => void save()}
      onClose={onClose}
      effect={words.effect}
    >
      {place.person && <View>{words.person(place.person.name, place.person.phone)}</View>}
      <WordsField
        label={words.names}
        hint={words.namesHint}
        value={draft.value.names}
        error={errorAt(edit.problem?.fields ?? {}, 'names')}
        onChange={(typed) => draft.set({ names: typed })}
      />
      {names.length > 0 && (
        <View className={styles.group}>
          <View className={styles.quiet}>{words.tryDraft}</View>
          <TryPlace draft={written} />
        </View>
      )}
    </EditorSheet>
  )
}
