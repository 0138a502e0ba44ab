import type { Fields } from '@contract/fields'
import { type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'

/** Fields of a form that are the two ends of a range are named `…From` and `…To`. */
const TO = /To$/

/** The field of a form, by the path that the contract gives it: `amount.from` is entered as `amountFrom`. */
export const formField = (path: string): string =>
  path.replace(/\.(from|to)$/, (_, end: string) => (end === 'from' ? 'From' : 'To'))

/** The ranges of a form that end before they begin. */
export function disordered(form: Fields, values: DraftValues): [from: string, to: string][] {
  const given = inputOfDraft(form, values)
  return Object.keys(form)
    .filter((field) => TO.test(field))
    .map((to): [string, string] => [to.replace(TO, 'From'), to])
    .filter(([from, to]) => {
      const [least, most] = [given[from], given[to]]
      return typeof least === 'number' && typeof most === 'number' && least > most
    })
}
