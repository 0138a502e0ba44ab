export interface MomentInputProps {
  label: string
  /** `YYYY-MM-DDTHH:mm`; empty while nothing is chosen. */
  value: string
  invalid?: boolean
  onChange(value: string): void
}
