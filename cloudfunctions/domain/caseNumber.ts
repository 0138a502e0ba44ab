/** The number that a person is told and may quote on the phone: street, day, and the order of that day. */
export const caseNumber = (prefix: string, date: string, order: number): string =>
  `${prefix}${date.replaceAll('-', '')}-${String(order).padStart(4, '0')}`

/** A title for a report whose writer gave none: its first sentence, cut where a list still shows it whole. */
export function titleOf(text: string): string {
  const sentence = text.split(/[。！？!?\n；;]/u)[0]?.trim() || text.trim()
  const letters = [...sentence]
  return letters.length > 30 ? `${letters.slice(0, 29).join('')}…` : sentence
}
