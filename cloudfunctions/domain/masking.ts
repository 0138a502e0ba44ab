/** What others see of personal data. Masks keep the length of what is hidden from telling more than it must. */

/** `138****1234` */
export const maskPhone = (phone: string): string =>
  phone.length >= 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****'

const CJK = /\p{Script=Han}/u

/** `张*`, `张*明`, `欧**娜`; a name in Latin letters keeps the first letter of its first word. */
export function maskName(name: string): string {
  const letters = [...name.trim()]
  const first = letters[0] ?? ''
  if (!CJK.test(first)) return `${first}***`
  if (letters.length <= 2) return `${first}*`
  return `${first}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1]}`
}

/** A label by which the hotline knows a caller, such as a number: the first and last two characters stay. */
export function maskLabel(label: string): string {
  const letters = [...label]
  if (letters.length > 4 && !CJK.test(label)) return `${letters.slice(0, 2).join('')}****${letters.slice(-2).join('')}`
  return maskName(label)
}

const ID_NUMBER = /(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g
const MOBILE = /(?<!\d)(1[3-9]\d)[- ]?\d{4}[- ]?(\d{4})(?!\d)/g

/** Hides phone and identity numbers inside free text, which people write there without being asked. */
export const maskNumbers = (text: string): string =>
  text
    .replace(ID_NUMBER, (_, head, tail) => `${head}********${tail}`)
    .replace(MOBILE, (_, head, tail) => `${head}****${tail}`)
