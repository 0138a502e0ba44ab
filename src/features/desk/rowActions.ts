import type { MembershipView } from '@contract/account'
import type { CaseRow } from '@contract/caseView'
import { ROLE_POWERS } from '@contract/permissions'
import type { Action, Relation } from '@contract/workflow/workflow'
import { availableActions, workflowOf } from '@contract/workflow/workflows'
import { isCentre } from '@/lib/session'

/** How an official stands to the cases in the list of his office, as far as a row tells. */
function relationsTo(row: CaseRow, membership: MembershipView): Relation[] {
  const { actsAsCentre, actsAsLead } = ROLE_POWERS[membership.role]
  const leads = row.leadOfficeId === membership.officeId
  return [
    ...(isCentre(membership) && actsAsCentre ? (['centre'] as const) : []),
    ...(leads && actsAsLead ? (['lead'] as const) : []),
    ...(!leads && !isCentre(membership) && actsAsLead ? (['helper'] as const) : []),
  ]
}

/** The actions that seem possible from the row alone; the server has the last word. */
export const actionsOf = (row: CaseRow, membership: MembershipView, now: number) =>
  availableActions({ ...row, data: {} }, relationsTo(row, membership), now)

export interface RowStep {
  name: string
  action: Action<string>
  input: Record<string, unknown>
  /** The office that it sends the case to. */
  office?: { name: string; nameEn: string }
}

/** What one tap in the list can do: send a case where it is suggested, or take the one step that asks for nothing. */
export function stepOf(row: CaseRow, membership: MembershipView, now: number): RowStep | undefined {
  const { suggested } = row
  const { closed } = workflowOf(row.kind)
  for (const { name, action } of actionsOf(row, membership, now)) {
    if (action.weight !== 'main' || !action.bulk || closed.includes(action.to)) continue
    // A suggestion without a reason is for a person to judge.
    if (action.leadField !== undefined && suggested && suggested.voice !== 'fallback') {
      const office = { name: suggested.officeName, nameEn: suggested.officeNameEn }
      const { officeId, helperIds } = suggested
      const help = action.helperField !== undefined && helperIds ? { [action.helperField]: helperIds } : {}
      return { name, action, input: { [action.leadField]: officeId, ...help }, office }
    }
    if (Object.values(action.fields).every((field) => !field.required)) return { name, action, input: {} }
  }
  return undefined
}
