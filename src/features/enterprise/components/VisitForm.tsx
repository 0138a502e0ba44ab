import { PHOTOS_MOST } from '@contract/fields'
import { MET_MOST, TOLD_MOST, VISIT_CHECKLIST, VISIT_PURPOSES, type VisitPurpose } from '@contract/visit'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { TextInput } from '@/components/Field/TextInput'
import { StreetMap } from '@/components/MapView/StreetMap'
import { MomentInput } from '@/components/MomentInput/MomentInput'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { DraftPhotos } from '@/components/PhotoPicker/DraftPhotos'
import { usePinChoice } from '@/components/PlacePicker/usePinChoice'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useVisitForm } from '../useVisitForm'
import type { VisitDraft } from '../visitForm'

interface VisitFormProps {
  accountId: string
  draftId: string
  initial: VisitDraft
}

type CheckField = keyof typeof VISIT_CHECKLIST

/** What was seen and heard on a visit, written down on the phone while standing there. */
export function VisitForm({ accountId, draftId, initial }: VisitFormProps) {
  const text = useEnterpriseText()
  const { record: words, ...visit } = text.visit
  const form = useVisitForm(accountId, draftId, initial)
  const { value, set, errors } = form
  const [pinProblem, setPinProblem] = useState<string>()
  const pin = usePinChoice({
    communityId: undefined,
    onChoose: (point) => set({ point }),
    onRefused: () => setPinProblem(words.pointRefused),
  })
  const footer = (
    <Button weight='main' icon='send' wide busy={form.busy} onPress={form.submit}>
      {form.afterPhotos.waiting ? form.afterPhotos.label : words.send}
    </Button>
  )
  const writing = (field: 'told' | 'note', label: string, hint: string) => (
    <Field
      label={label}
      hint={hint}
      optional
      error={errors[field]}
      aside={text.components.count(value[field].length, TOLD_MOST)}
    >
      <TextArea
        label={label}
        value={value[field]}
        most={TOLD_MOST}
        short
        onChange={(written) => set({ [field]: written })}
      />
    </Field>
  )
  return (
    <Page title={words.title} footer={footer}>
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      <Card title={value.enterpriseName}>
        <Field label={words.heldAt} error={errors.heldAt}>
          <MomentInput
            label={words.heldAt}
            value={value.heldAt}
            invalid={errors.heldAt !== undefined}
            onChange={(heldAt) => set({ heldAt })}
          />
        </Field>
        <Field label={words.met} hint={words.metHint} error={errors.met}>
          <TextInput
            label={words.met}
            value={value.met}
            most={MET_MOST}
            invalid={errors.met !== undefined}
            onChange={(met) => set({ met })}
          />
        </Field>
        <Field label={visit.plan.purpose}>
          <Choice<VisitPurpose>
            label={visit.plan.purpose}
            value={value.purpose}
            onChange={(purpose) => set({ purpose })}
            options={VISIT_PURPOSES.map((each) => ({ value: each, name: visit.purposes[each] }))}
          />
        </Field>
      </Card>
      <Card title={words.look}>
        {(Object.keys(VISIT_CHECKLIST) as CheckField[]).map((name) => (
          <ActionField
            key={name}
            field={VISIT_CHECKLIST[name]}
            words={visit.fields[name]}
            choiceWords={(choice) => visit.choices[choice] ?? choice}
            officeId={undefined}
            value={value.looked[name]}
            error={errors[name]}
            onChange={(change) => form.look(name, change)}
            onPendingPhotos={() => undefined}
          />
        ))}
      </Card>
      <Card>
        {writing('told', words.told, words.toldHint)}
        {writing('note', words.note, words.noteHint)}
      </Card>
      <Card>
        <Field label={words.photos} optional error={errors.fileIds}>
          <DraftPhotos value={value} most={PHOTOS_MOST} onChange={form.change} onPending={form.setPending} />
        </Field>
        <Field label={words.point} hint={words.pointAbout} optional error={pinProblem}>
          {value.point && <StreetMap key={`${value.point.lng},${value.point.lat}`} pin={value.point} />}
          <Button icon='pin' onPress={() => pin.choose(value.point)}>
            {value.point ? words.pointAgain : words.point}
          </Button>
        </Field>
      </Card>
      {form.pending.uploading > 0 && <View>{text.components.actions.photosPending}</View>}
      {pin.sheet}
    </Page>
  )
}
