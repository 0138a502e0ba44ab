import type { DutyWeek } from '@contract/dutyCalendar'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { useText } from '@/lib/i18n'

interface PeopleFieldProps {
  week: DutyWeek
  value: readonly string[]
  onChange(accountIds: readonly string[]): void
}

/** Any of the mediators of a team. */
export function PeopleField({ week, value, onChange }: PeopleFieldProps) {
  const words = useText().mediators.duty
  return (
    <Field label={words.choose} hint={week.people.length === 0 ? words.noPeople : undefined}>
      <MultiChoice
        label={words.choose}
        options={week.people.map(({ accountId, name }) => ({ value: accountId, name }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
