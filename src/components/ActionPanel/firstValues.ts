import type { CaseView } from '@contract/caseView'
import { writeYuan } from '@contract/money'
import type { Action } from '@contract/workflow/workflow'
import type { DraftValues } from './actionInput'

/** What the form of an action begins with: what was asked for, for who decides; what was chosen, for who records the result; the words as they stand, for who corrects them. */
export const firstValues = (action: Action<string>, view: CaseView): DraftValues => ({
  ...standingWords(action, view),
  ...askedValues(action, view.data),
  ...chosenValues(action, view.data),
})

/** The text and the address that an action writes anew; only the reporter is shown them whole. */
function standingWords({ sets = {} }: Action<string>, view: CaseView): DraftValues {
  if (!view.relations.includes('reporter')) return {}
  const standing: Record<string, string> = { text: view.text, address: view.place.address }
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, field]) => (standing[name] ? [[field, standing[name]]] : [])),
  )
}

/** What a request named that an action decides about, such as the office or the days. */
function askedValues({ fields, drops = [] }: Action<string>, data: CaseView['data']): DraftValues {
  const values: DraftValues = {}
  for (const request of drops.map((name) => data[name])) {
    if (typeof request !== 'object' || request === null) continue
    for (const [name, { kind }] of Object.entries(fields)) {
      const value: unknown = (request as Record<string, unknown>)[name]
      if ((kind === 'office' || kind === 'number') && value !== undefined) values[name] = String(value)
    }
  }
  return values
}

/** What an action records of the offer that was chosen, as far as its form has a place for it. */
function chosenValues({ fields, asChosen }: Action<string>, data: CaseView['data']): DraftValues {
  const list: unknown = asChosen && data[asChosen]
  const order = (data.choice as { order?: number } | undefined)?.order
  const offer = Array.isArray(list) ? list.find((each) => each.order === order) : undefined
  if (typeof offer !== 'object' || offer === null || order === undefined) return {}
  return Object.fromEntries(
    Object.entries(offer as Record<string, unknown>).flatMap(([name, value]) => {
      const kind = name === 'note' ? undefined : fields[name]?.kind
      if (kind === 'money' && typeof value === 'number') return [[name, writeYuan(value)]]
      return kind === 'line' && typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
