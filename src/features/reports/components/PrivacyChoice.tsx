import type { CategoryView } from '@contract/category'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { useText } from '@/lib/i18n'
import { PRIVACIES, type Privacy } from '../reportDraft'

interface PrivacyChoiceProps {
  value: Privacy
  category: CategoryView | undefined
  error: string | undefined
  onChange(privacy: Privacy): void
}

/** Who learns the name of who reports: everybody in charge, the command centre alone, or nobody where the category allows it. */
export function PrivacyChoice({ value, category, error, onChange }: PrivacyChoiceProps) {
  const words = useText().reports.form.privacy
  const allowed = category?.anonymousAllowed === true
  const offered = PRIVACIES.filter((privacy) => privacy !== 'anonymous' || allowed || value === 'anonymous')
  // Chosen before the category changed: it stays in sight, with what to do.
  const problem = error ?? (value === 'anonymous' && !allowed ? words.notHere : undefined)
  return (
    <Field label={words.label} error={problem} hint={allowed ? undefined : words.someCategories}>
      <Choice
        label={words.label}
        options={offered.map((privacy) => ({ value: privacy, ...words.options[privacy] }))}
        value={value}
        invalid={problem !== undefined}
        onChange={onChange}
      />
    </Field>
  )
}
