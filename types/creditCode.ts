/** 统一社会信用代码 as GB 32100-2015 makes it: 17 characters that say who it is, and one that proves they were written right. */

/** The values of characters are their places here; letters that look like digits are left out. */
export const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const MODULUS = CREDIT_ALPHABET.length
export const CREDIT_CODE_LENGTH = 18

/** The weight of each of the first 17 characters: 3^(i−1) mod 31. */
export const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** Characters that no code contains, each with those it may have been meant as, the likeliest first. */
export const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  I: ['1'],
  O: ['0'],
  S: ['5'],
  V: ['U', 'Y', 'W'],
  Z: ['2'],
}

/** Positions of the region, counted from 1, where only digits stand. */
const REGION = { from: 3, to: 8 } as const

/** The registration number of before 2015, of enterprises and of individual businesses alike. */
const OLD_NUMBER = /^\d{15}$/

/** What is wrong with a code; `position` counts from 1. */
export type CreditCodeProblem =
  | { why: 'length'; length: number }
  /** 15 digits: the registration number (注册号) that licences carried before. */
  | { why: 'oldNumber' }
  /** `code` is the whole code as it was probably meant, when that one is right. */
  | { why: 'lookAlike'; position: number; written: string; meant: string; code?: string }
  | { why: 'character'; position: number; written: string }
  | { why: 'region'; position: number; written: string }
  | { why: 'check' }

export type CreditCodeResult = { ok: true; code: string } | ({ ok: false } & CreditCodeProblem)

/** A code as it is compared and stored: full-width characters made narrow, letters large, spaces and hyphens gone. */
export const normalCreditCode = (written: string): string =>
  written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** The last character that belongs to the first 17; `undefined` when they are not 17 of the alphabet. */
export function creditCheckCharacter(first: string): string | undefined {
  if (first.length !== CREDIT_WEIGHTS.length) return undefined
  let sum = 0
  for (const [index, weight] of CREDIT_WEIGHTS.entries()) {
    const value = CREDIT_ALPHABET.indexOf(first.charAt(index))
    if (value < 0) return undefined
    sum += value * weight
  }
  return CREDIT_ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS)
}

/** Checks a code as somebody wrote it, and says of a wrong one which character and what was probably meant. */
export function checkCreditCode(written: string): CreditCodeResult {
  const code = normalCreditCode(written)
  if (OLD_NUMBER.test(code)) return { ok: false, why: 'oldNumber' }
  if (code.length !== CREDIT_CODE_LENGTH) return { ok: false, why: 'length', length: code.length }
  for (const [index, character] of [...code].entries()) {
    const problem = characterProblem(code, character, index + 1)
    if (problem) return { ok: false, ...problem }
  }
  if (creditCheckCharacter(code.slice(0, -1)) !== code.at(-1)) return { ok: false, why: 'check' }
  return { ok: true, code }
}

function characterProblem(code: string, written: string, position: number): CreditCodeProblem | undefined {
  const [likeliest] = LOOK_ALIKES[written] ?? []
  if (likeliest !== undefined) {
    const right = meantCode(code)
    return { why: 'lookAlike', position, written, meant: right?.charAt(position - 1) ?? likeliest, code: right }
  }
  if (!CREDIT_ALPHABET.includes(written)) return { why: 'character', position, written }
  if (position >= REGION.from && position <= REGION.to && !/\d/.test(written)) {
    return { why: 'region', position, written }
  }
  return undefined
}

/** The code with every look-alike read as what it may stand for, when exactly one reading is right. */
function meantCode(code: string): string | undefined {
  let readings = ['']
  for (const character of code) {
    const meanings = LOOK_ALIKES[character] ?? [character]
    readings = readings.flatMap((reading) => meanings.map((meaning) => reading + meaning))
    // Only V has several meanings; a code full of them is nobody's slip.
    if (readings.length > 100) return undefined
  }
  const right = readings.filter((reading) => creditCheckCharacter(reading.slice(0, -1)) === reading.at(-1))
  return right.length === 1 ? right[0] : undefined
}

/** What kind of body a code was given to, by its first two characters. */
export type CreditKind = 'company' | 'individual' | 'cooperative' | 'other'

const KINDS: Readonly<Record<string, CreditKind>> = { '91': 'company', '92': 'individual', '93': 'cooperative' }

/** 企业, 个体工商户, 农民专业合作社, or another body such as a public institution. */
export const creditKind = (code: string): CreditKind => KINDS[code.slice(0, 2)] ?? 'other'
