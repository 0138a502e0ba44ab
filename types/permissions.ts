/** Roles of officials, each within one office. */
export const ROLES = [
  'handler',
  'head',
  'dispatcher',
  'hotline',
  'observer',
  'agent',
  'administrator',
  'mediator',
  'mediationLead',
] as const
export type Role = (typeof ROLES)[number]

/** What a role lets its holder do beside the actions of a workflow. */
export const RIGHTS = [
  /** File a report for somebody who phoned or came to the counter. */
  'report.submitForCaller',
  /** File a report for somebody whose matters one carries (民情民访代办). */
  'report.submitForOther',
  /** Compare who somebody is with what they registered: of a community for its own people, of the hall for all. */
  'account.check',
  /** Compare enterprises with their licences: of a community for its own, of the hall and the centre for enterprises for all. */
  'enterprise.check',
  /** Read the whole name and phone of a reporter; each reading is recorded. */
  'contact.read',
  /** Change what is true of the street: limits, calendar, categories, texts; each edit is recorded. */
  'street.configure',
  /** Invite, change and remove the members of one's own office; an administrator those of every office. */
  'member.manage',
  /**
   * Write the texts made beforehand of one's own office; a centre's and an administrator's are the whole street's. Who leads
   * mediation writes those of disputes, everybody else those of reports.
   */
  'template.edit',
  /** Take disputes in hand as a mediator. */
  'dispute.mediate',
  /** See which messages of WeChat were not sent, and have them sent anew. */
  'message.oversee',
  /** See how well reports found their offices: of one's own office, of the whole street in its centre. */
  'figures.read',
  /** See what many people write about, in a command centre, and handle it as one. */
  'issues.read',
  /** Visit enterprises: of a community its own, of the centre and the teams for enterprises all; reading whom to call is recorded. */
  'enterprise.visit',
  /** Keep parks and how often enterprises are visited: in the centre for enterprises, and who administers the street. */
  'park.edit',
] as const
export type Right = (typeof RIGHTS)[number]

interface RolePower {
  /** Takes the actions that the workflow gives to the office that leads a case. */
  actsAsLead: boolean
  /** Takes the actions that the workflow gives to the command centre. */
  actsAsCentre: boolean
  /** Reads the cases of the office; an agent stands beside it and reads only what they reported themselves. */
  readsOffice: boolean
  /** Has disputes of the office in hand, and reads those alone. */
  mediates?: true
  /** Reads the disputes of the office and leads their mediation; in the mediation centre that is its right of mediation. */
  leadsMediation?: true
  rights: readonly Right[]
}

export const ROLE_POWERS: Readonly<Record<Role, RolePower>> = {
  // People come to the counter of whatever office is near them.
  handler: {
    actsAsLead: true,
    actsAsCentre: false,
    readsOffice: true,
    rights: ['report.submitForCaller', 'contact.read', 'account.check', 'enterprise.check', 'enterprise.visit'],
  },
  head: {
    actsAsLead: true,
    actsAsCentre: true,
    readsOffice: true,
    rights: [
      'report.submitForCaller',
      'contact.read',
      'account.check',
      'enterprise.check',
      'template.edit',
      'member.manage',
      'message.oversee',
      'figures.read',
      'issues.read',
      'enterprise.visit',
      'park.edit',
    ],
  },
  dispatcher: {
    actsAsLead: true,
    actsAsCentre: true,
    readsOffice: true,
    rights: [
      'report.submitForCaller',
      'contact.read',
      'enterprise.check',
      'template.edit',
      'figures.read',
      'issues.read',
      'enterprise.visit',
      'park.edit',
    ],
  },
  hotline: {
    actsAsLead: false,
    actsAsCentre: false,
    readsOffice: true,
    rights: ['report.submitForCaller', 'contact.read'],
  },
  observer: { actsAsLead: false, actsAsCentre: false, readsOffice: true, rights: [] },
  agent: { actsAsLead: false, actsAsCentre: false, readsOffice: false, rights: ['report.submitForOther'] },
  administrator: {
    actsAsLead: false,
    actsAsCentre: false,
    readsOffice: false,
    rights: ['street.configure', 'member.manage', 'template.edit', 'message.oversee', 'figures.read', 'park.edit'],
  },
  mediator: { actsAsLead: false, actsAsCentre: false, readsOffice: false, mediates: true, rights: ['dispute.mediate'] },
  mediationLead: {
    actsAsLead: false,
    actsAsCentre: false,
    readsOffice: false,
    mediates: true,
    leadsMediation: true,
    rights: ['dispute.mediate', 'template.edit'],
  },
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

/** Whether somebody works in an office, so that its cases are theirs to read. */
export const worksInOffice = (membership: Membership): boolean => ROLE_POWERS[membership.role].readsOffice

/** Whether a membership is work for the street, be it with the cases of an office or with disputes. */
export const isStaff = ({ role }: Membership): boolean =>
  ROLE_POWERS[role].readsOffice || ROLE_POWERS[role].mediates === true

/** The offices whose cases these memberships open. */
export const officesOf = (memberships: readonly Membership[]): string[] =>
  memberships.filter(worksInOffice).map(({ officeId }) => officeId)
