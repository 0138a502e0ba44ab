import { ROLE_POWERS } from '@contract/permissions'
import type { MemberContext } from '../kit/context'
import type { ShiftDoc } from '../kit/engineDocuments'
import type { Street } from '../kit/street'

/** A mediator has one duty at a time. */
export const dutyDocId = (accountId: string): string => `shift:${accountId}`

/** The on-call teams (滴滴调解员) in which the caller mediates. */
export const onCallOffices = ({ account }: MemberContext, { offices }: Street): string[] =>
  account.memberships.flatMap(({ officeId, role }) =>
    ROLE_POWERS[role].mediates && offices.get(officeId)?.mediation?.onCall ? officeId : [],
  )

/** Whether somebody is on duty for requests of a team from a community. */
export const isOnDuty = (
  duty: ShiftDoc | undefined,
  officeId: string,
  communityId: string | undefined,
  now: number,
): boolean =>
  duty !== undefined &&
  duty.until > now &&
  duty.officeId === officeId &&
  communityId !== undefined &&
  duty.communityIds.includes(communityId)
