import type { MembershipView } from '@contract/account'
import type { CaseRow } from '@contract/caseView'
import type { Fields } from '@contract/fields'
import { workflowOf } from '@contract/workflow/workflows'
import { actionsOf } from './rowActions'
import type { BulkChoice } from './useBulk'

const { actions } = workflowOf('report')

/** The form of an action for many; where each goes to its suggested office nobody names one. */
export function fieldsOf({ name, toSuggested }: BulkChoice): Fields {
  const action = actions[name]
  const entries = Object.entries(action?.fields ?? {})
  return Object.fromEntries(entries.filter(([field]) => !toSuggested || field !== action?.leadField))
}

/** What can be done to some of the chosen cases, and to how many, in the order of the workflow table. */
export function bulkChoices(
  rows: readonly CaseRow[],
  membership: MembershipView,
  now: number,
): Array<BulkChoice & { count: number }> {
  return Object.entries(actions)
    .filter(([, action]) => action.bulk)
    .flatMap(([name, action]) => {
      const possible = rows.filter((row) => actionsOf(row, membership, now).some((each) => each.name === name))
      const suggested = possible.filter((row) => row.suggested && row.suggested.voice !== 'fallback')
      return [
        { name, toSuggested: true, count: action.leadField === undefined ? 0 : suggested.length },
        { name, toSuggested: false, count: possible.length },
      ]
    })
    .filter(({ count }) => count > 0)
}
