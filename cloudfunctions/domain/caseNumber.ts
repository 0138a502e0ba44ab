/** The number that a person is told and may quote on the phone: street, day, and the order of that day. */
export const caseNumber = (prefix: string, date: string, order: number): string =>
  `${prefix}${date.replaceAll('-', '')}-${String(order).padStart(4, '0')}`

/** Latin letters are half as wide as Chinese characters; thirty of these fit into two lines of a phone. */
const TITLE_WIDTH = 60
const WIDE = /[\u2e80-\uffef]/u

/** A title for a report whose writer gave none: its first sentence, cut where a list still shows it whole. */
export function titleOf(text: string): string {
  const sentence = text.split(/[。！？!?\n；;]/u)[0]?.trim() || text.trim()
  let width = 0
  const letters = [...sentence]
  const shown = letters.findIndex((letter) => {
    width += WIDE.test(letter) ? 2 : 1
    return width > TITLE_WIDTH
  })
  return shown < 0 ? sentence : `${letters.slice(0, shown).join('').trimEnd()}…`
}
