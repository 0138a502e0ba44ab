import { PERSON_NAME_MOST } from '@contract/account'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { Sheet } from '@/components/Sheet/Sheet'
import { useText } from '@/lib/i18n'
import { Consent } from '../components/Consent'
import { PhoneField } from '../components/PhoneField'
import { useRegistration } from '../useRegistration'

/** Registering, and afterwards changing what was registered. */
export default function Register() {
  const text = useText()
  const words = text.account.register
  const form = useRegistration()
  const { value, errors, set, account } = form

  return (
    <Page title={account ? words.editTitle : words.title}>
      <View>{words.intro}</View>
      {account?.level === 'checked' && <Notice>{text.people.identity.willFall}</Notice>}
      <Card>
        <Field label={words.name} error={errors.name}>
          <TextInput
            label={words.name}
            value={value.name}
            most={PERSON_NAME_MOST}
            placeholder={words.nameHint}
            invalid={errors.name !== undefined}
            onChange={(name) => set({ name })}
          />
        </Field>
        <PhoneField
          phone={value.phone}
          kept={account?.phone}
          error={errors.phone}
          onChange={(phone) => set({ phone })}
        />
        <Field label={words.community} error={errors.communityId}>
          <CommunityPicker
            value={value.communityId}
            invalid={errors.communityId !== undefined}
            onChange={(communityId) => set({ communityId })}
          />
        </Field>
        {!account && (
          <Consent
            agreed={value.agreed}
            version={form.privacyVersion}
            error={errors.consent}
            onChange={(agreed) => set({ agreed })}
          />
        )}
      </Card>
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      <Button weight='main' wide busy={form.saving} onPress={() => void form.save()}>
        {form.saving ? words.saving : words[account ? 'save' : 'submit']}
      </Button>
      {form.sharedPhone && (
        <Sheet
          title={form.sharedPhone.title}
          onClose={form.sharedPhone.leave}
          foot={
            <Button weight='main' wide onPress={form.sharedPhone.leave}>
              {text.common.confirm}
            </Button>
          }
        >
          {text.people.phoneShared}
        </Sheet>
      )}
    </Page>
  )
}
