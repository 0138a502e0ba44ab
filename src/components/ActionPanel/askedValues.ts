import type { CaseView } from '@contract/caseView'
import type { Action } from '@contract/workflow/workflow'
import type { DraftValues } from './actionInput'

/** What a request named that an action decides about, such as the office or the days: filled in, for who agrees. */
export function askedValues({ fields, drops = [] }: Action<string>, data: CaseView['data']): DraftValues {
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
