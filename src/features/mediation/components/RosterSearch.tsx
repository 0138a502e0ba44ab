import { DISPUTE_TYPES, type DisputeType } from '@contract/dispute'
import { QUALIFICATIONS, type Qualification } from '@contract/mediator'
import { ASKED_LANGUAGES, type Spoken } from '@contract/spoken'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { Fold } from '@/components/Fold/Fold'
import { useText } from '@/lib/i18n'

export interface Wanted {
  language: Spoken | undefined
  type: DisputeType | undefined
  qualification: Qualification | undefined
}

export const ANYBODY: Wanted = { language: undefined, type: undefined, qualification: undefined }

const ANY = 'any'

interface RosterSearchProps {
  value: Wanted
  onChange(value: Wanted): void
}

/** Finds mediators by what they speak, handle, and are. */
export function RosterSearch({ value, onChange }: RosterSearchProps) {
  const text = useText()
  const words = text.mediators
  const types: Readonly<Record<DisputeType, { name: string }>> = text.dispute.types
  const { language, type, qualification } = value
  const chosen = [
    language && words.languages[language],
    type && types[type].name,
    qualification && words.qualifications[qualification],
  ].filter((name) => name !== undefined)
  return (
    <Fold title={words.roster.search} about={chosen.length > 0 ? chosen.join(' · ') : words.roster.any}>
      <Field label={words.roster.language}>
        <Choice<Spoken | typeof ANY>
          label={words.roster.language}
          options={[
            { value: ANY, name: words.roster.any },
            ...ASKED_LANGUAGES.map((each) => ({ value: each, name: words.languages[each] })),
          ]}
          value={language ?? ANY}
          onChange={(each) => onChange({ ...value, language: each === ANY ? undefined : each })}
        />
      </Field>
      <Field label={words.roster.type}>
        <Choice<DisputeType | typeof ANY>
          label={words.roster.type}
          options={[
            { value: ANY, name: words.roster.any },
            ...DISPUTE_TYPES.map((each) => ({ value: each, name: types[each].name })),
          ]}
          value={type ?? ANY}
          onChange={(each) => onChange({ ...value, type: each === ANY ? undefined : each })}
        />
      </Field>
      <Field label={words.roster.qualification}>
        <Choice<Qualification | typeof ANY>
          label={words.roster.qualification}
          options={[
            { value: ANY, name: words.roster.any },
            ...QUALIFICATIONS.map((each) => ({ value: each, name: words.qualifications[each] })),
          ]}
          value={qualification ?? ANY}
          onChange={(each) => onChange({ ...value, qualification: each === ANY ? undefined : each })}
        />
      </Field>
    </Fold>
  )
}
