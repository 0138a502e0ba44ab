import { FILED_WAYS, type FiledWay, REFERRED_WAYS } from '@contract/dispute'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { useText } from '@/lib/i18n'
import type { FiledDraft } from '../application'

interface FiledForProps {
  value: FiledDraft
  errors: Readonly<Record<string, string>>
  onChange(value: FiledDraft): void
}

const NAME_MOST = 60
const PHONE_MOST = 20

/** How a dispute came to the centre, and for whom it is filed. */
export function FiledFor({ value, errors, onChange }: FiledForProps) {
  const words = useText().dispute.apply
  const set = (part: Partial<FiledDraft>) => onChange({ ...value, ...part })
  const referred = value.way !== undefined && REFERRED_WAYS.includes(value.way)
  return (
    <Card title={words.filed}>
      <Field label={words.way} error={errors['filed.way']}>
        <Choice<FiledWay>
          label={words.way}
          options={FILED_WAYS.map((way) => ({ value: way, name: words.ways[way] }))}
          value={value.way}
          invalid={errors['filed.way'] !== undefined}
          onChange={(way) => set({ way })}
        />
      </Field>
      {referred && (
        <>
          <Field label={words.body} error={errors['filed.body']}>
            <TextInput
              label={words.body}
              value={value.body}
              most={NAME_MOST}
              invalid={errors['filed.body'] !== undefined}
              onChange={(body) => set({ body })}
            />
          </Field>
          <Field label={words.referral} optional error={errors['filed.number']}>
            <TextInput
              label={words.referral}
              value={value.number}
              most={NAME_MOST}
              onChange={(number) => set({ number })}
            />
          </Field>
        </>
      )}
      <Field label={words.applicant} error={errors['filed.applicant.name']}>
        <TextInput
          label={words.applicant}
          value={value.name}
          most={NAME_MOST}
          invalid={errors['filed.applicant.name'] !== undefined}
          onChange={(name) => set({ name })}
        />
      </Field>
      <Field label={words.applicantPhone} optional hint={words.joinsLater} error={errors['filed.applicant.phone']}>
        <TextInput
          label={words.applicantPhone}
          value={value.phone}
          most={PHONE_MOST}
          invalid={errors['filed.applicant.phone'] !== undefined}
          onChange={(phone) => set({ phone })}
        />
      </Field>
    </Card>
  )
}
