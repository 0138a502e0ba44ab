/** Where a day or a moment may lie. */
export type TimeRange = Pick<MomentInputProps, 'from' | 'until'>

export interface MomentInputProps {
  label: string
  /** `YYYY-MM-DDTHH:mm`, or the day or the time of day alone; empty while nothing is chosen. */
  value: string
  invalid?: boolean
  /** The first and the last that can be chosen, written in the same way. */
  from?: string
  until?: string
  onChange(value: string): void
}
