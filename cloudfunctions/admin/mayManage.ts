import { rolesOf } from '@contract/members'
import { ROLE_POWERS, type Role } from '@contract/permissions'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import type { OfficeDoc } from '../kit/streetDocuments'

const isAdministrator = ({ memberships }: AccountDoc): boolean =>
  memberships.some(({ role }) => role === 'administrator')

/** The office whose members the caller may manage: an administrator every one, a head their own; refuses otherwise. */
export function managedOffice(account: AccountDoc, street: Street, officeId: string): OfficeDoc {
  const office = street.offices.get(officeId)
  const manages = account.memberships.some(
    (membership) => membership.officeId === officeId && ROLE_POWERS[membership.role].rights.includes('member.manage'),
  )
  if (!office || !(isAdministrator(account) || manages)) throw new Refusal('NOT_ALLOWED', 'memberElsewhere')
  return office
}

/** Refuses a role that the office does not have or that the caller may not give or take: only administrators make administrators. */
export function checkRole(account: AccountDoc, office: OfficeDoc, role: Role, field: string): void {
  const allowed = rolesOf(office.kind).includes(role) && (role !== 'administrator' || isAdministrator(account))
  if (!allowed) throw new Refusal('INVALID_INPUT', 'roleNotHere', { field })
}
