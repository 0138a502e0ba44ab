import { DISPUTE_TYPES, type DisputeType, FACTS_MOST, REQUEST_MOST } from '@contract/dispute'
import { PHOTOS_MOST } from '@contract/fields'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { Fold } from '@/components/Fold/Fold'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { DraftPhotos } from '@/components/PhotoPicker/DraftPhotos'
import { useText } from '@/lib/i18n'
import type { Beginning, Filing } from '../application'
import { useApplication } from '../useApplication'
import { FiledFor } from './FiledFor'
import { LanguageField } from './LanguageField'
import { OtherParties } from './OtherParties'
import { Promises } from './Promises'

const HOME_MOST = 120

interface ApplicationFormProps {
  accountId: string
  filing: Filing
  /** What a report tells, to begin with. */
  begin?: Beginning
}

/** The application: what kind, with whom, what happened, what one asks for, and photos of it. */
export function ApplicationForm({ accountId, filing, begin }: ApplicationFormProps) {
  const text = useText()
  const { apply: words, ...dispute } = text.dispute
  const form = useApplication(accountId, filing, begin)
  const { value, set, errors } = form
  const own = filing.by === 'applicant'
  const options = DISPUTE_TYPES.map((type) => ({ value: type, ...dispute.types[type] }))
  const footer = (
    <Button weight='main' icon='send' wide busy={form.busy} onPress={form.submit}>
      {form.afterPhotos.waiting ? form.afterPhotos.label : words.send}
    </Button>
  )
  return (
    <Page title={own ? words.title : words.titleFor} footer={footer}>
      {own ? <Promises /> : filing.by === 'report' && <Notice>{words.fromReport}</Notice>}
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      {own && (
        <Fold title={dispute.notHere}>
          <View>{dispute.notHereText}</View>
        </Fold>
      )}
      {filing.by === 'mediation' && (
        <FiledFor value={value.filed} errors={errors} onChange={(filed) => set({ filed })} />
      )}
      <Card>
        <Field label={words.type} error={errors.type}>
          <Choice<DisputeType>
            label={words.type}
            options={options}
            value={value.type}
            invalid={errors.type !== undefined}
            onChange={(type) => set({ type })}
          />
        </Field>
        <Field label={words.community} error={errors.communityId}>
          <CommunityPicker
            value={value.communityId}
            invalid={errors.communityId !== undefined}
            onChange={(communityId) => set({ communityId })}
          />
        </Field>
      </Card>
      <OtherParties others={value.others} errors={errors} onChange={(others) => set({ others })} />
      <Card>
        <Field
          label={words.facts}
          hint={words.factsHint}
          error={errors.facts}
          aside={text.components.count(value.facts.length, FACTS_MOST)}
        >
          <TextArea
            label={words.facts}
            value={value.facts}
            most={FACTS_MOST}
            invalid={errors.facts !== undefined}
            onChange={(facts) => set({ facts })}
          />
        </Field>
        <Field label={words.request} hint={words.requestHint} error={errors.request}>
          <TextArea
            label={words.request}
            value={value.request}
            most={REQUEST_MOST}
            short
            invalid={errors.request !== undefined}
            onChange={(request) => set({ request })}
          />
        </Field>
        <Field label={`${own ? words.you : words.applicant} · ${words.home}`} optional error={errors.home}>
          <TextInput label={words.home} value={value.home} most={HOME_MOST} onChange={(home) => set({ home })} />
        </Field>
        <LanguageField
          whose={own ? words.you : words.applicant}
          value={value.language}
          onChange={(language) => set({ language })}
        />
        <Field label={words.photos} optional error={errors.fileIds}>
          <DraftPhotos value={value} most={PHOTOS_MOST} onChange={form.change} onPending={form.setPending} />
        </Field>
      </Card>
      {form.pending.uploading > 0 && <View>{text.components.actions.photosPending}</View>}
    </Page>
  )
}
