import { TEXT_MOST, TITLE_MOST } from '@contract/case'
import { PHOTOS_MOST } from '@contract/fields'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CategoryPicker } from '@/components/CategoryPicker/CategoryPicker'
import { Choice } from '@/components/Choice/Choice'
import { DangerSheet } from '@/components/DangerSheet/DangerSheet'
import { EmergencyLines } from '@/components/EmergencyLines/EmergencyLines'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Fold } from '@/components/Fold/Fold'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { PhotoPicker } from '@/components/PhotoPicker/PhotoPicker'
import { PlacePicker } from '@/components/PlacePicker/PlacePicker'
import { QuestionField } from '@/components/Questions/QuestionField'
import { useText } from '@/lib/i18n'
import { useRight } from '@/lib/session'
import { useElder } from '@/lib/theme'
import { TYPE_OPTIONS_ORDER } from '../reportDraft'
import { useReportForm } from '../useReportForm'
import { DraftBar } from './DraftBar'
import { FaqHints } from './FaqHints'
import { ForWhom } from './ForWhom'
import { LevelNotice } from './LevelNotice'
import { OutsideNotice } from './OutsideNotice'
import { PrivacyChoice } from './PrivacyChoice'
import { SimilarReports } from './SimilarReports'

interface ReportFormProps {
  accountId: string
  draftId: string
  /** Begins another report; this one stays among the drafts unless it was thrown away. */
  onAnother(): void
}

/** The form with which somebody reports something: type, words, send. Everything else may be left out. */
export function ReportForm({ accountId, draftId, onAnother }: ReportFormProps) {
  const text = useText()
  const words = text.reports.form
  const form = useReportForm(accountId, draftId)
  const { value, set, about, errors } = form
  const { category } = about
  const isAgent = useRight('report.submitForOther')
  const elder = useElder()
  const options = TYPE_OPTIONS_ORDER.map((type) => ({ value: type, icon: type, ...text.workflow.types[type] }))
  const answers = category ? (value.answers[category._id] ?? {}) : {}

  const footer = (
    <Button weight='main' icon='send' wide busy={form.busy} onPress={form.submit}>
      {form.afterPhotos.waiting ? form.afterPhotos.label : form.sending ? words.submitting : words.submit}
    </Button>
  )

  return (
    <Page title={text.reports.newTitle} footer={footer}>
      <DraftBar draft={form.draft} onAnother={onAnother} />
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      <Card>
        <Field label={words.type} error={errors.type}>
          <Choice
            label={words.type}
            options={options}
            value={value.type}
            invalid={errors.type !== undefined}
            onChange={(type) => set({ type })}
          />
        </Field>
      </Card>
      <Card>
        <Field
          label={words.text}
          hint={elder ? words.dictate : words.caution}
          error={errors.text}
          aside={text.components.count(value.text.length, TEXT_MOST)}
        >
          <TextArea
            label={words.text}
            value={value.text}
            most={TEXT_MOST}
            placeholder={words.textHint}
            invalid={errors.text !== undefined}
            onChange={(written) => set({ text: written })}
            onLeave={form.askOfDanger}
          />
        </Field>
        <Field label={text.components.category.label} optional error={errors.categoryId}>
          <CategoryPicker
            categories={about.categories}
            category={category}
            words={about.words}
            skipped={value.categorySkipped}
            onChoose={(categoryId) => set({ categoryId, categorySkipped: categoryId === undefined })}
          />
        </Field>
        <LevelNotice category={category} who={value.forWhom.who} />
        {category?.questions.map((question) => (
          <QuestionField
            key={`${category._id}.${question.id}`}
            question={question}
            value={answers[question.id]}
            error={errors.answers?.[question.id]}
            onChange={(answer) => form.answer(question.id, answer)}
          />
        ))}
      </Card>
      <Card title={words.where}>
        <PlacePicker place={value.place} onChange={form.changePlace} errors={errors} />
        <OutsideNotice place={value.place} />
      </Card>
      <SimilarReports draft={value} onJoin={(joins) => set({ joins })} />
      <Card>
        <Field label={words.photos} optional hint={words.photosHint} error={errors.fileIds}>
          <PhotoPicker
            photos={value.photos}
            most={PHOTOS_MOST}
            onChange={form.changePhotos}
            onPending={form.setPendingPhotos}
            unsent={{ photos: value.unsent, onChange: form.changeUnsent }}
          />
        </Field>
      </Card>
      {/* Whoever carries matters of others does so every day. */}
      <Fold title={words.more} about={words.moreAbout} open={form.hasMore || isAgent}>
        <ForWhom value={value.forWhom} errors={errors.forWhom ?? {}} onChange={form.setForWhom} />
        <Field label={words.title} optional hint={words.titleHint} error={errors.title}>
          <TextInput label={words.title} value={value.title} most={TITLE_MOST} onChange={(title) => set({ title })} />
        </Field>
        <PrivacyChoice
          value={value.privacy}
          category={category}
          error={errors.privacy}
          onChange={(privacy) => set({ privacy })}
        />
      </Fold>
      <FaqHints type={value.type} text={value.text} draft={form.draft} />
      <EmergencyLines />
      {form.uploading && <View>{text.components.actions.photosPending}</View>}
      {form.dangers.length > 0 && (
        <DangerSheet dangers={form.dangers} onSafe={form.saySafe} onClose={form.closeDanger} />
      )}
    </Page>
  )
}
