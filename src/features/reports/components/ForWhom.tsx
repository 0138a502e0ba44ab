import { PERSON_NAME_MOST } from '@contract/account'
import { FAMILY_RELATIONS, type FamilyRelation } from '@contract/case'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import { normalPhone } from '@/lib/phone'
import { open } from '@/lib/routes'
import { useEnterprises, useRight } from '@/lib/session'
import type { ForWhomDraft, ForWhomErrors, Who } from '../forWhom'
import { FamilyChoice } from './FamilyChoice'

const PHONE_MOST = 20

interface ForWhomProps {
  value: ForWhomDraft
  errors: ForWhomErrors
  onChange(part: Partial<ForWhomDraft>): void
}

/** Who a report is for: oneself, the family, a resident whose matters an agent carries, or an enterprise. */
export function ForWhom({ value, errors, onChange }: ForWhomProps) {
  const words = useText().forWhom
  const enterprises = useEnterprises()
  const isAgent = useRight('report.submitForOther')
  const { who } = value
  const offered: Who[] = ['self', 'family', ...(isAgent ? (['agent'] as const) : [])]
  if (enterprises.length > 0) offered.push('enterprise')
  // Whoever has one enterprise has chosen it by choosing to speak for it.
  const choose = (chosen: Who) =>
    onChange({
      who: chosen,
      ...(chosen === 'enterprise' && enterprises.length === 1 ? { enterpriseId: enterprises[0]?.enterpriseId } : {}),
    })

  return (
    <>
      <Field label={words.title}>
        <Choice<Who>
          label={words.title}
          value={who}
          onChange={choose}
          options={offered.map((name) => ({ value: name, name: words.choices[name] }))}
        />
      </Field>
      {who === 'enterprise' && (
        <Field label={words.whichEnterprise} error={errors.enterprise}>
          <Choice
            label={words.whichEnterprise}
            value={value.enterpriseId}
            invalid={errors.enterprise !== undefined}
            onChange={(enterpriseId) => onChange({ enterpriseId })}
            options={enterprises.map(({ enterpriseId, name }) => ({ value: enterpriseId, name }))}
          />
        </Field>
      )}
      {(who === 'family' || who === 'agent') && (
        <>
          {who === 'family' && <FamilyChoice value={value} onChoose={onChange} />}
          <Field label={words.name[who]} error={errors.name}>
            <TextInput
              label={words.name[who]}
              value={value.name}
              most={PERSON_NAME_MOST}
              invalid={errors.name !== undefined}
              onChange={(name) => onChange({ name })}
            />
          </Field>
          {who === 'family' && (
            <Field label={words.relation} optional>
              <Choice<FamilyRelation>
                label={words.relation}
                value={value.relation}
                onChange={(relation) => onChange({ relation })}
                options={FAMILY_RELATIONS.map((relation) => ({ value: relation, name: words.relations[relation] }))}
              />
            </Field>
          )}
          <Field label={words.phone[who]} optional hint={words.phoneHint[who]} error={errors.phone}>
            <TextInput
              label={words.phone[who]}
              kind='number'
              value={value.phone}
              most={PHONE_MOST}
              invalid={errors.phone !== undefined}
              onChange={(phone) => onChange({ phone: normalPhone(phone) })}
            />
          </Field>
        </>
      )}
      {enterprises.length === 0 && (
        <ListRow
          icon='office'
          title={words.enterpriseFirst}
          about={words.enterpriseFirstAbout}
          onPress={() => open('registerEnterprise')}
        />
      )}
    </>
  )
}
