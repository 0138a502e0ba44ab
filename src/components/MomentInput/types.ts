export interface MomentInputProps {
  label: string
  /** `YYYY-MM-DDTHH:mm`, or the day or the time of day alone; empty while nothing is chosen. */
  value: string
  invalid?: boolean
  onChange(value: string): void
}
