/** Two ends of a time as they are typed. */
export interface SpanDraft {
  from: string
  to: string
}

/** A time of day or a day of the year with its zeros: 7:5 → 07:05, 5.1 → 05-01. What is neither stays for the contract to refuse. */
function endIn(typed: string): string {
  const found = /^(\d{1,2})\s*([:：.\-/月])\s*(\d{1,2})日?$/.exec(typed.trim())
  if (!found) return typed.trim()
  const [, first = '', sign = '', second = ''] = found
  return `${first.padStart(2, '0')}${/[:：]/.test(sign) ? ':' : '-'}${second.padStart(2, '0')}`
}

/** Both ends, or nothing where none was typed. */
export const spanIn = ({ from, to }: SpanDraft): SpanDraft | undefined =>
  from.trim() === '' && to.trim() === '' ? undefined : { from: endIn(from), to: endIn(to) }
