/** Roles of officials, each within one office. */
export const ROLES = ['handler', 'head', 'dispatcher', 'hotline', 'observer'] as const
export type Role = (typeof ROLES)[number]

/** What a role lets its holder do beside the actions of a workflow. */
export const RIGHTS = [
  /** File a report for somebody who phoned the hotline. */
  'report.submitForCaller',
  /** Read the whole name and phone of a reporter; each reading is recorded. */
  'contact.read',
] as const
export type Right = (typeof RIGHTS)[number]

interface RolePower {
  /** Takes the actions that the workflow gives to the office that leads a case. */
  actsAsLead: boolean
  /** Takes the actions that the workflow gives to the command centre. */
  actsAsCentre: boolean
  rights: readonly Right[]
}

export const ROLE_POWERS: Readonly<Record<Role, RolePower>> = {
  handler: { actsAsLead: true, actsAsCentre: false, rights: ['contact.read'] },
  head: { actsAsLead: true, actsAsCentre: true, rights: ['contact.read'] },
  dispatcher: { actsAsLead: true, actsAsCentre: true, rights: ['contact.read'] },
  hotline: { actsAsLead: false, actsAsCentre: false, rights: ['report.submitForCaller', 'contact.read'] },
  observer: { actsAsLead: false, actsAsCentre: false, rights: [] },
}

export interface Membership {
  officeId: string
  role: Role
}

/**
 * Who may call a use case. `visitor`: anybody signed in to the platform; `member`: a registered account; `staff`: a member
 * of an office; a right: an official whose role gives it; `timer`: the platform's own timer and nobody else.
 */
export type Who = 'visitor' | 'member' | 'staff' | 'timer' | { right: Right }

export const rightsOf = (memberships: readonly Membership[]): Right[] => [
  ...new Set(memberships.flatMap((membership) => ROLE_POWERS[membership.role].rights)),
]
