import { EMERGENCY_LINES, type EmergencyLine } from '@contract/danger'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { useText } from '@/lib/i18n'

interface LinesFieldProps {
  label: string
  value: readonly EmergencyLine[]
  onChange(lines: EmergencyLine[]): void
  error?: string
}

const isLine = (value: string): value is EmergencyLine => (EMERGENCY_LINES as readonly string[]).includes(value)

/** Which emergency numbers to offer, in the order in which they were chosen. */
export function LinesField({ label, value, onChange, error }: LinesFieldProps) {
  const { lines } = useText().components.danger
  return (
    <Field label={label} error={error}>
      <MultiChoice
        label={label}
        options={EMERGENCY_LINES.map((line) => ({ value: line, name: `${line} ${lines[line]}` }))}
        value={value}
        invalid={error !== undefined}
        onChange={(chosen) => onChange(chosen.filter(isLine))}
      />
    </Field>
  )
}
