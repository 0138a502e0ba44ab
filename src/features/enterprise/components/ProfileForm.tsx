import type { EnterpriseView } from '@contract/enterprise'
import { PROFILE_FORM, type ProfileField } from '@contract/enterpriseProfile'
import { useState } from 'react'
import { ActionField } from '@/components/ActionPanel/ActionField'
import { checkAction, type DraftValues } from '@/components/ActionPanel/actionInput'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { asFailure } from '@/lib/cloud/call'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { back } from '@/lib/routes'
import { scrollToTop } from '@/lib/scroll'
import { toast } from '@/lib/toast'
import { draftOfProfile, NO_PARK, PROFILE_FIELDS, profileOf } from '../profileDraft'

/** The form of a profile: whatever is not known is left out, and what was typed is kept until it is saved. */
export function ProfileForm({ view }: { view: EnterpriseView }) {
  const text = useEnterpriseText()
  const words = text.profile
  const nameOf = useNameOf()
  const parks = useStreet().data?.parks ?? []
  const saving = useEnterpriseChange('account.saveEnterpriseProfile')
  const draft = useDraft<{ values: DraftValues; parkId: string }>(`profile:${view._id}`, {
    values: draftOfProfile(view.profile),
    parkId: view.profile.parkId ?? NO_PARK,
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { values, parkId } = draft.value
  // A park that was taken out has no tenants any more.
  const inPark = parks.some(({ _id }) => _id === parkId)
  const operator = words.operator[view.creditKind]
  const wordsOf = (name: ProfileField) =>
    name === 'operator' ? { label: operator, hint: words.operatorHint } : words.fields[name]
  const choiceWords = (value: string): string =>
    ({ ...words.industries, ...words.workers, ...words.choices })[value] ?? text.need.choices[value] ?? value

  const set = (part: Partial<typeof draft.value>) => draft.change((all) => ({ ...all, ...part }))
  const refuse = (found: Record<string, string>) => {
    setErrors(found)
    if (Object.keys(found).length > 0) scrollToTop()
  }
  const save = async () => {
    const found = checkAction(PROFILE_FORM, values, text, (name) => wordsOf(name as ProfileField).label)
    const profile = profileOf(values)
    refuse(found)
    if (!profile) return
    try {
      await saving.mutateAsync({ enterpriseId: view._id, profile, ...(inPark ? { parkId } : {}) })
      draft.discard()
      toast(words.saved)
      back()
    } catch (error) {
      const { fields } = asFailure(error)
      refuse(Object.fromEntries(fields.map(({ field, message }) => [field.replace(/^profile\./, ''), message])))
    }
  }
  const failure = saving.error ? asFailure(saving.error) : undefined

  return (
    <>
      <Notice>{words.intro}</Notice>
      {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
      <Card title={view.name}>
        {PROFILE_FIELDS.filter((name) => name !== 'room').map((name) => (
          <ActionField
            key={name}
            field={PROFILE_FORM[name]}
            words={wordsOf(name)}
            choiceWords={choiceWords}
            officeId={undefined}
            value={values[name]}
            error={errors[name]}
            onChange={(change) => {
              setErrors(({ [name]: _, ...others }) => others)
              set({ values: { ...values, [name]: change(values[name]) } })
            }}
            onPendingPhotos={() => undefined}
          />
        ))}
        {parks.length > 0 && (
          <Field label={words.park}>
            <Choice<string>
              label={words.park}
              value={inPark ? parkId : NO_PARK}
              onChange={(chosen) => set({ parkId: chosen })}
              options={[
                ...parks.map((park) => ({ value: park._id, name: nameOf(park) ?? park.name })),
                { value: NO_PARK, name: words.noPark },
              ]}
            />
          </Field>
        )}
        {inPark && (
          <ActionField
            field={PROFILE_FORM.room}
            words={words.fields.room}
            choiceWords={choiceWords}
            officeId={undefined}
            value={values.room}
            error={errors.room}
            onChange={(change) => set({ values: { ...values, room: change(values.room) } })}
            onPendingPhotos={() => undefined}
          />
        )}
      </Card>
      <Notice icon='shield'>{words.privacy}</Notice>
      <Button weight='main' wide busy={saving.isPending} onPress={() => void save()}>
        {text.common.save}
      </Button>
    </>
  )
}
