import { SOURCE_MOST } from '@contract/admin'
import { type DutyEdit, MATTER_MOST } from '@contract/adminCategory'
import { DUTY_LEVELS, type DutyLevel, HELPERS_MOST, isSentDown } from '@contract/duty'
import { HANDLING_KINDS } from '@contract/street'
import { View } from '@tarojs/components'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { OfficesPicker } from '@/components/OfficePicker/OfficesPicker'
import { useEdit } from '@/lib/data/admin'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import { errorAt } from '../errorAt'
import { CodesField } from './CodesField'
import { EditorSheet } from './EditorSheet'
import { ExceptionRows, exceptionsIn, typedExceptions } from './ExceptionRows'
import styles from './Manage.module.scss'
import { OfficeField } from './OfficeField'
import { TryDuties } from './TryDuties'
import { useAdminDraft } from './useAdminDraft'
import { typedWords, WordsField, wordsIn } from './WordsField'

interface DutyEditorProps {
  /** Missing for a new one. */
  duty: DutyEdit | undefined
  onClose(): void
}

/** One matter: whose it is, who answers for it, and the words by which it is known. */
export function DutyEditor({ duty, onClose }: DutyEditorProps) {
  const text = useAdminText()
  const words = text.manage.duties
  const nameOf = useNameOf()
  const street = useStreet().data
  const edit = useEdit('admin.saveDuty')
  const retiring = useEdit('admin.retireDuty')
  const draft = useAdminDraft('duty', duty, {
    matter: duty?.matter ?? '',
    words: typedWords(duty?.words ?? []),
    officeId: duty?.officeId,
    helperIds: duty?.helperIds ?? ([] as readonly string[]),
    exceptions: typedExceptions(duty?.exceptions ?? []),
    codes: duty?.codes ?? ([] as string[]),
    level: duty?.level ?? ('department' as DutyLevel),
    source: duty?.source ?? '',
  })
  const { set } = draft
  const { version, ...value } = draft.value
  const problem = edit.problem ?? retiring.problem
  const errors = problem?.fields ?? {}
  const written = {
    ...value,
    words: wordsIn(value.words),
    helperIds: [...value.helperIds],
    exceptions: exceptionsIn(value.exceptions),
  }
  const sentDown = [value, ...value.exceptions].some(({ officeId }) =>
    isSentDown(value.level, officeOf(street, officeId)?.kind),
  )
  const cover = street?.categories.find(({ matters, retired }) => !retired && matters.includes(value.matter))
  const own = duty ? { dutyId: duty._id } : {}

  const done = () => {
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const save = async () => {
    if (await edit.save({ ...own, duty: written, version })) done()
  }
  const retire = async (retired: boolean) => {
    if (duty && (await retiring.save({ dutyId: duty._id, retired, version: duty.version }))) done()
  }

  const isReady = value.matter.trim() !== '' && written.words.length > 0
  return (
    <EditorSheet
      title={duty ? words.change(duty.matter) : words.make}
      what='duties'
      thing={duty}
      draft={draft}
      problem={problem}
      busy={edit.busy || retiring.busy}
      onSave={() => void save()}
      onClose={onClose}
      effect={words.effect}
      retire={
        duty && {
          title: words.retireTitle(duty.matter),
          text: words.retireText,
          retired: duty.retired,
          run: (retired) => void retire(retired),
        }
      }
    >
      {!duty && (
        <Field label={words.matter} hint={words.matterHint} error={errors['duty.matter']}>
          <TextInput
            label={words.matter}
            most={MATTER_MOST}
            value={value.matter}
            invalid={errors['duty.matter'] !== undefined}
            onChange={(matter) => set({ matter })}
          />
        </Field>
      )}
      {cover && <View className={styles.quiet}>{words.coveredBy(nameOf(cover))}</View>}
      <WordsField
        label={text.manage.words}
        hint={text.manage.wordsHint}
        value={value.words}
        error={errorAt(errors, 'duty.words')}
        onChange={(typed) => set({ words: typed })}
      />
      <Field label={words.level}>
        <Choice<DutyLevel>
          label={words.level}
          options={DUTY_LEVELS.map((level) => ({
            value: level,
            name: words.levels[level],
            about: words.levelsAbout[level],
          }))}
          value={value.level}
          onChange={(level) => set({ level })}
        />
      </Field>
      <OfficeField
        value={value.officeId}
        none={words.byPlace}
        error={errors['duty.officeId']}
        onChange={(officeId) => set({ officeId })}
      />
      <Field label={words.helpers} hint={words.helpersHint} error={errors['duty.helperIds']} optional>
        <OfficesPicker
          label={words.helpers}
          value={value.helperIds}
          most={HELPERS_MOST}
          kinds={HANDLING_KINDS}
          except={value.officeId}
          onChange={(helperIds) => set({ helperIds })}
        />
      </Field>
      <ExceptionRows exceptions={value.exceptions} errors={errors} onChange={(exceptions) => set({ exceptions })} />
      {sentDown && <Notice tone='warn'>{words.sentDown}</Notice>}
      <Field label={words.source} optional={!sentDown} hint={words.sourceHint} error={errors['duty.source']}>
        <TextInput
          label={words.source}
          most={SOURCE_MOST}
          value={value.source}
          invalid={errors['duty.source'] !== undefined}
          onChange={(source) => set({ source })}
        />
      </Field>
      <CodesField value={value.codes} error={errorAt(errors, 'duty.codes')} onChange={(codes) => set({ codes })} />
      {isReady && (
        <View className={styles.group}>
          <View className={styles.quiet}>{words.tryDraft}</View>
          <TryDuties draft={{ ...own, duty: written }} />
        </View>
      )}
    </EditorSheet>
  )
}
