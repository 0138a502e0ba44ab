/** 24 % a year: more than four times what a loan to an enterprise costs, so a slip of the finger. */
export const RATE_MOST = 2400

const PERCENT = /^(\d{1,2})(?:\.(\d{1,2})0*)?%?$/

/** A rate a year as people write it (`3.65`, `4%`) in hundredths of a percent; `undefined` when it is none or beyond what is lent at. */
export function readRate(written: string): number | undefined {
  const plain = written.normalize('NFKC').replace(/\s/g, '')
  const [, whole = '', fraction = ''] = PERCENT.exec(plain) ?? []
  const rate = Number(whole + fraction.padEnd(2, '0'))
  return whole !== '' && rate <= RATE_MOST ? rate : undefined
}

export const writeRate = (rate: number): string => `${Math.trunc(rate / 100)}.${String(rate % 100).padStart(2, '0')}%`
