import { ADDRESS_MOST } from '@contract/case'
import { checkCreditCode, creditKind } from '@contract/creditCode'
import { ENTERPRISE_NAME_MOST, ENTERPRISE_ROLES } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { CommunityPicker } from '@/components/CommunityPicker/CommunityPicker'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { useNameOf } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { NO_PARK } from '../profileDraft'
import { useEnterpriseForm } from '../useEnterpriseForm'
import { CreditCodeField } from './CreditCodeField'

/** Registering an enterprise, or asking to join the one whose code is registered already: for that the code is enough. */
export function EnterpriseForm({ accountId }: { accountId: string }) {
  const { enterprise: text, enterpriseCheck, profile } = useEnterpriseText()
  const words = text.register
  const nameOf = useNameOf()
  const form = useEnterpriseForm(accountId)
  const { value, errors, set, taken } = form
  const code = checkCreditCode(value.creditCode)
  const individual = code.ok && creditKind(code.code) === 'individual'
  return (
    <>
      <View>{words.intro}</View>
      <Card>
        <CreditCodeField
          value={value.creditCode}
          error={errors.creditCode}
          onChange={(creditCode) => set({ creditCode })}
        />
        <Field label={words.myRole}>
          <Choice
            label={words.myRole}
            value={value.myRole}
            onChange={(myRole) => set({ myRole })}
            options={ENTERPRISE_ROLES.map((role) => ({ value: role, name: text.roles[role] }))}
          />
        </Field>
        {taken === undefined ? (
          <>
            {code.ok && (
              <Button weight='quiet' wide busy={form.joining} onPress={() => void form.ask()}>
                {words.joinByCode}
              </Button>
            )}
            <Field label={words.name} hint={individual ? words.namelessHint : undefined} error={errors.enterpriseName}>
              <TextInput
                label={words.name}
                value={value.enterpriseName}
                most={ENTERPRISE_NAME_MOST}
                placeholder={words.nameHint}
                invalid={errors.enterpriseName !== undefined}
                onChange={(enterpriseName) => set({ enterpriseName })}
              />
            </Field>
            {individual && value.myRole === 'clerk' && (
              <Field label={profile.operator.individual} hint={profile.operatorHint} error={errors.operator}>
                <TextInput
                  label={profile.operator.individual}
                  value={value.operator}
                  most={30}
                  invalid={errors.operator !== undefined}
                  onChange={(operator) => set({ operator })}
                />
              </Field>
            )}
            <Field label={words.community} error={errors.communityId}>
              <CommunityPicker
                value={value.communityId}
                invalid={errors.communityId !== undefined}
                onChange={(communityId) => set({ communityId })}
              />
            </Field>
            <Field label={words.address} error={errors.address}>
              <TextInput
                label={words.address}
                value={value.address}
                most={ADDRESS_MOST}
                placeholder={words.addressHint}
                invalid={errors.address !== undefined}
                onChange={(address) => set({ address })}
              />
            </Field>
            {form.parks.length > 0 && (
              <Field label={profile.park} error={errors.parkId}>
                <Choice<string>
                  label={profile.park}
                  value={form.park}
                  onChange={(parkId) => set({ parkId })}
                  options={[
                    ...form.parks.map((park) => ({ value: park._id, name: nameOf(park) })),
                    { value: NO_PARK, name: profile.noPark },
                  ]}
                />
              </Field>
            )}
          </>
        ) : (
          <Notice tone='warn'>
            {words.taken(taken)} {words.joinHint}
          </Notice>
        )}
      </Card>
      {form.problem && <Notice tone='bad'>{form.problem}</Notice>}
      {taken === undefined ? (
        <Button weight='main' wide busy={form.saving} onPress={() => void form.save()}>
          {form.saving ? words.saving : words.submit}
        </Button>
      ) : (
        <>
          <Button weight='main' wide busy={form.joining} onPress={() => void form.ask()}>
            {words.join}
          </Button>
          <Button weight='quiet' wide onPress={() => open('enterpriseProof', { claim: value.creditCode })}>
            {enterpriseCheck.claim.start}
          </Button>
        </>
      )}
    </>
  )
}
