import { TEXT_MOST, TITLE_MOST } from '@contract/case'
import { PHOTOS_MOST } from '@contract/fields'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { EmergencyLines } from '@/components/EmergencyLines/EmergencyLines'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { PhotoPicker } from '@/components/PhotoPicker/PhotoPicker'
import { PlacePicker } from '@/components/PlacePicker/PlacePicker'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { useText } from '@/lib/i18n'
import { TYPE_OPTIONS_ORDER } from '../reportDraft'
import { useReportForm } from '../useReportForm'
import { DraftBar } from './DraftBar'
import { ForWhom } from './ForWhom'
import { OutsideNotice } from './OutsideNotice'
import { SimilarReports } from './SimilarReports'

/** The form with which somebody reports something. It keeps what is written until it has arrived. */
export function ReportForm({ accountId }: { accountId: string }) {
  const text = useText()
  const words = text.reports.form
  const form = useReportForm(accountId)
  const { value, set } = form
  const options = TYPE_OPTIONS_ORDER.map((type) => ({ value: type, icon: type, ...text.workflow.types[type] }))

  const footer = (
    <Button
      weight='main'
      icon='send'
      wide
      busy={form.sending}
      disabled={form.uploading}
      onPress={() => void form.send()}
    >
      {form.sending ? words.submitting : words.submit}
    </Button>
  )

  return (
    <Page title={text.reports.newTitle} footer={footer}>
      <DraftBar draft={form.draft} />
      <Card>
        <Field label={words.type} error={form.errors.type}>
          <Choice
            label={words.type}
            options={options}
            value={value.type}
            invalid={form.errors.type !== undefined}
            onChange={(type) => set({ type })}
          />
        </Field>
        <EmergencyLines />
      </Card>
      <Card>
        <Field
          label={words.text}
          hint={words.caution}
          error={form.errors.text}
          aside={text.components.count(value.text.length, TEXT_MOST)}
        >
          <TextArea
            label={words.text}
            value={value.text}
            most={TEXT_MOST}
            placeholder={words.textHint}
            invalid={form.errors.text !== undefined}
            onChange={(written) => set({ text: written })}
          />
        </Field>
        <Field label={words.title} optional hint={words.titleHint} error={form.errors.title}>
          <TextInput label={words.title} value={value.title} most={TITLE_MOST} onChange={(title) => set({ title })} />
        </Field>
      </Card>
      <Card title={words.where}>
        <PlacePicker place={value.place} onChange={form.changePlace} errors={form.errors} />
        <OutsideNotice place={value.place} />
      </Card>
      <SimilarReports draft={value} onJoin={(joins) => set({ joins })} />
      <Card>
        <Field label={words.photos} optional hint={words.photosHint} error={form.errors.fileIds}>
          <PhotoPicker
            photos={value.photos}
            most={PHOTOS_MOST}
            onChange={form.changePhotos}
            onPending={form.setPendingPhotos}
          />
        </Field>
      </Card>
      <Card>
        <ForWhom value={value.forWhom} errors={form.errors.forWhom ?? {}} onChange={form.setForWhom} />
        <SwitchRow
          title={words.hideName}
          about={words.hideNameHint}
          on={value.hideName}
          onChange={(hideName) => set({ hideName })}
        />
      </Card>
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      {form.uploading && <View>{text.components.actions.photosPending}</View>}
    </Page>
  )
}
