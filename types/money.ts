import { z } from 'zod'

/** An amount of money in 分 (hundredths of a yuan), always whole. */
export type Cents = number

/** 1,000,000,000 yuan: more is a slip of the finger. */
export const CENTS_MOST = 100_000_000_000

export const centsInput = z.int().min(0).max(CENTS_MOST)

const WAN = 1_000_000
const AMOUNT = /^(\d{1,12})(?:\.(\d{1,6}))?\s*(万|元|万元)?$/

/**
 * An amount as people write it (`200万`, `12.5 万元`, `3,000`, `88.50元`) in 分; `undefined` when it is none, or is finer
 * than 分. Without a unit it is yuan.
 */
export function readCents(written: string): Cents | undefined {
  const plain = written.normalize('NFKC').replace(/[,\s¥]/g, '')
  const [, whole = '', fraction = '', unit = '元'] = AMOUNT.exec(plain) ?? []
  if (whole === '') return undefined
  const places = unit.startsWith('万') ? 6 : 2
  if (fraction.length > places) return undefined
  const cents = Number(whole + fraction.padEnd(places, '0'))
  return cents <= CENTS_MOST ? cents : undefined
}

/** `1,682万元`, `2.5万元`, `88.50元`: whole ten thousands where nothing is lost by it, else yuan. */
export function writeYuan(cents: Cents): string {
  if (cents >= WAN && cents % 10_000 === 0) return `${grouped(cents / WAN)}万元`
  return cents % 100 === 0 ? `${grouped(cents / 100)}元` : `${grouped(Math.trunc(cents / 100))}.${lastTwo(cents)}元`
}

/** For readers of English: `¥16,820,000`, `¥88.50`. */
export const writeYuanEnglish = (cents: Cents): string =>
  `¥${grouped(Math.trunc(cents / 100))}${cents % 100 === 0 ? '' : `.${lastTwo(cents)}`}`

const lastTwo = (cents: Cents): string => String(cents % 100).padStart(2, '0')

/** With commas, by hand: old phones have no `Intl`. */
function grouped(amount: number): string {
  const [whole = '', fraction] = String(amount).split('.')
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? commas : `${commas}.${fraction}`
}
