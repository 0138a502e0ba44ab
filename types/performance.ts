import type { Cents } from './money'

/** One part of what is to be paid or done, with its day. */
export interface Instalment {
  amount: Cents
  /** `YYYY-MM-DD`, in Shanghai; due at its end. */
  dueOn: string
}

export const INSTALMENTS_MOST = 24

/** What the parts come to; parts that cannot be read yet count as nothing. */
export const sumOf = (parts: ReadonlyArray<{ amount?: Cents }>): Cents =>
  parts.reduce((sum, { amount = 0 }) => sum + amount, 0)

/** An instalment as the case keeps it once the agreement holds. */
export interface Performance extends Instalment {
  no: number
  /** When its performance was noted. */
  doneAt?: number
  lateAt?: number
}

export const performanceOf = (data: Readonly<Record<string, unknown>>): readonly Performance[] =>
  Array.isArray(data.performance) ? (data.performance as Performance[]) : []

/** A drawn signature: strokes of points as `x,y` in thousandths of the field, such as `10,20 30,40;…`. */
export const SIGNATURE = /^\d{1,4},\d{1,4}( \d{1,4},\d{1,4})*(;\d{1,4},\d{1,4}( \d{1,4},\d{1,4})*)*$/
export const SIGNATURE_MOST = 12_000
