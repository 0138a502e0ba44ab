import type { EnterpriseMembership } from '@contract/enterprise'
import { NEED_TYPES, type NeedType } from '@contract/need'
import type { VisitView } from '@contract/visit'
import { View } from '@tarojs/components'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { UNSENT, unsentOf } from '@/components/ActionPanel/actionInput'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { fieldsOf, labelsOf, type NeedDraft, NO_ANSWERS } from '../needForm'
import { useNeedForm } from '../useNeedForm'

interface NeedFormProps {
  accountId: string
  enterprises: readonly EnterpriseMembership[]
  initial: NeedDraft
  /** The visit on which an official found it. */
  visit?: Pick<VisitView, '_id' | 'enterpriseName'>
}

/** What is needed, and the few questions that such a need comes with. */
export function NeedForm({ accountId, enterprises, initial, visit }: NeedFormProps) {
  const text = useEnterpriseText()
  const { apply: words, types, choices, list } = text.need
  const form = useNeedForm(accountId, initial, visit?._id)
  const { type, enterpriseId, answers } = form.value
  const values = (type && answers[type]) ?? NO_ANSWERS
  const footer = (
    <Button weight='main' icon='send' wide busy={form.busy} onPress={form.submit}>
      {form.afterPhotos.waiting ? form.afterPhotos.label : words.send}
    </Button>
  )
  return (
    <Page title={visit ? text.visit.need.title : words.title} footer={footer}>
      {visit && <Notice>{text.visit.need.about(visit.enterpriseName)}</Notice>}
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      <Card>
        {enterprises.length > 1 && (
          <Field label={list.enterprise} error={form.errors.enterpriseId}>
            <Choice<string>
              label={list.enterprise}
              options={enterprises.map((each) => ({ value: each.enterpriseId, name: each.name }))}
              value={enterpriseId}
              invalid={form.errors.enterpriseId !== undefined}
              onChange={(chosen) => form.set({ enterpriseId: chosen })}
            />
          </Field>
        )}
        <Field label={words.type} error={form.errors.type}>
          <Choice<NeedType>
            label={words.type}
            options={NEED_TYPES.map((value) => ({ value, ...types[value] }))}
            value={type}
            invalid={form.errors.type !== undefined}
            onChange={(chosen) => form.set({ type: chosen })}
          />
        </Field>
      </Card>
      {type && (
        <Card title={types[type].name}>
          {Object.entries(fieldsOf(type)).map(([name, field]) => (
            <ActionField
              key={`${type}.${name}`}
              field={field}
              words={labelsOf(type, text)[name] ?? { label: name }}
              choiceWords={(choice) => choices[choice] ?? choice}
              officeId={undefined}
              value={values[name]}
              error={form.errors[name]}
              onChange={(change) => form.answer(type, name, change)}
              onPendingPhotos={form.setPending}
              unsent={{
                photos: unsentOf(values),
                onChange: (change) => form.answer(type, UNSENT, (now) => change(unsentOf({ [UNSENT]: now }))),
              }}
            />
          ))}
        </Card>
      )}
      <Notice icon='shield'>{words.privacy}</Notice>
      {form.pending.uploading > 0 && <View>{text.components.actions.photosPending}</View>}
    </Page>
  )
}
