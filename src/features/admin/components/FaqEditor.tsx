import { ANSWER_MOST, type FaqEdit, QUESTION_MOST } from '@contract/adminKnowledge'
import { View } from '@tarojs/components'
import { Choice } from '@/components/Choice/Choice'
import { FaqItem } from '@/components/FaqItem/FaqItem'
import { Field } from '@/components/Field/Field'
import { useEdit } from '@/lib/data/admin'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { toast } from '@/lib/toast'
import { errorAt } from '../errorAt'
import { BilingualField } from './BilingualField'
import { EditorSheet } from './EditorSheet'
import styles from './Manage.module.scss'
import { OfficeField } from './OfficeField'
import { useAdminDraft } from './useAdminDraft'
import { typedWords, WordsField, wordsIn } from './WordsField'

const NOTHING = { zh: '', en: '' }
const NONE = ''

interface FaqEditorProps {
  /** Missing for a new one. */
  faq: FaqEdit | undefined
  onClose(): void
}

/** Writes a question with its answer, takes it out of use or brings it back. */
export function FaqEditor({ faq, onClose }: FaqEditorProps) {
  const text = useAdminText()
  const words = text.manage.faqs
  const nameOf = useNameOf()
  const categories = (useStreet().data?.categories ?? []).filter(({ retired }) => !retired)
  const edit = useEdit('admin.saveFaq')
  const retiring = useEdit('admin.retireFaq')
  const draft = useAdminDraft('faq', faq, {
    question: faq?.question ?? NOTHING,
    answer: faq?.answer ?? NOTHING,
    words: typedWords(faq?.words ?? []),
    officeId: faq?.officeId,
    categoryId: faq?.categoryId,
  })
  const { value, set } = draft
  const problem = edit.problem ?? retiring.problem
  const errors = problem?.fields ?? {}

  const done = () => {
    draft.discard()
    toast(text.common.saved)
    onClose()
  }
  const save = async () => {
    const input = { ...(faq ? { faqId: faq._id } : {}), ...value, words: wordsIn(value.words) }
    if (await edit.save(input)) done()
  }
  const retire = async (retired: boolean) => {
    if (faq && (await retiring.save({ faqId: faq._id, retired, version: faq.version }))) done()
  }

  return (
    <EditorSheet
      title={faq ? words.change : words.make}
      what='faqs'
      thing={faq}
      draft={draft}
      problem={problem}
      busy={edit.busy || retiring.busy}
      onSave={() => void save()}
      onClose={onClose}
      effect={words.effect}
      retire={
        faq && {
          title: words.retireTitle,
          text: words.retireText,
          retired: faq.retired,
          run: (retired) => void retire(retired),
        }
      }
    >
      <BilingualField
        label={words.question}
        most={QUESTION_MOST}
        value={value.question}
        errors={{ zh: errors['question.zh'], en: errors['question.en'] }}
        onChange={(question) => set({ question })}
      />
      <BilingualField
        label={words.answer}
        most={ANSWER_MOST}
        hint={words.answerHint}
        long
        value={value.answer}
        errors={{ zh: errors['answer.zh'], en: errors['answer.en'] }}
        onChange={(answer) => set({ answer })}
      />
      <WordsField
        label={text.manage.words}
        hint={text.manage.wordsHint}
        optional
        value={value.words}
        error={errorAt(errors, 'words')}
        onChange={(typed) => set({ words: typed })}
      />
      <OfficeField value={value.officeId} error={errors.officeId} onChange={(officeId) => set({ officeId })} />
      <Field label={words.category} optional error={errors.categoryId}>
        <Choice
          label={words.category}
          options={[
            { value: NONE, name: words.none },
            ...categories.map((category) => ({ value: category._id, name: nameOf(category) })),
          ]}
          value={value.categoryId ?? NONE}
          onChange={(chosen) => set({ categoryId: chosen === NONE ? undefined : chosen })}
        />
      </Field>
      {value.question.zh !== '' && (
        <View className={styles.group}>
          <View className={styles.quiet}>{words.preview}</View>
          <FaqItem preview faq={{ _id: 'preview', helped: 0, ...value }} />
        </View>
      )}
    </EditorSheet>
  )
}
