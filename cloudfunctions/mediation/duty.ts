import type { ServedDuty } from '@contract/dispute'
import { ROLE_POWERS } from '@contract/permissions'
import { shiftAt, shiftsOn } from '../domain/dutyCalendar'
import type { MemberContext } from '../kit/context'
import type { ShiftDoc } from '../kit/engineDocuments'
import type { Street } from '../kit/street'
import { calendarOf, dutyDayId } from './dutyDays'

/** A mediator has one duty of their own choice at a time. */
export const dutyDocId = (accountId: string): string => `shift:${accountId}`

/** The on-call teams (滴滴调解员) in which the caller mediates. */
export const onCallOffices = ({ account }: MemberContext, { offices }: Street): string[] =>
  account.memberships.flatMap(({ officeId, role }) =>
    ROLE_POWERS[role].mediates && offices.get(officeId)?.mediation?.onCall ? officeId : [],
  )

export interface Readiness {
  /** What they chose themselves. */
  chosen?: ShiftDoc
  /** What the calendars of their on-call teams say now. */
  served: ServedDuty[]
}

/** For which requests the caller is ready now: by the calendar of a team, or because they went on duty themselves. */
export async function readinessOf(context: MemberContext): Promise<Readiness> {
  const { account, collections, now } = context
  const street = await context.street()
  const [chosen, entered, ...served] = await Promise.all([
    collections.shifts.get(dutyDocId(account._id)),
    collections.mediators.get(account._id),
    ...onCallOffices(context, street).map((officeId) => servedIn(context, officeId)),
  ])
  return {
    ...(chosen && chosen.until > now ? { chosen } : {}),
    served: served.flatMap((duty) => (duty ? { ...duty, communityIds: entered?.communityIds ?? [] } : [])),
  }
}

async function servedIn(
  context: MemberContext,
  officeId: string,
): Promise<Omit<ServedDuty, 'communityIds'> | undefined> {
  const { account, collections, now } = context
  const plan = await collections.dutyPlans.get(officeId)
  const { date, shift, until } = shiftAt(plan?.hours, now)
  if (!shift) return undefined
  const [day, { calendars }] = await Promise.all([
    collections.dutyDays.get(dutyDayId(officeId, date)),
    context.street(),
  ])
  const on = shiftsOn(plan, day?.shifts, calendarOf(calendars, date), date, new Set([account._id]))
  return on[shift].length > 0 ? { officeId, shift, until } : undefined
}

/** Whether somebody is on duty for requests of a team from a community; who is near none in particular goes everywhere. */
export function isOnDuty({ chosen, served }: Readiness, officeId: string, communityId: string | undefined): boolean {
  if (communityId === undefined) return false
  return (
    (chosen?.officeId === officeId && chosen.communityIds.includes(communityId)) ||
    served.some((duty) => duty.officeId === officeId && isNear(duty.communityIds, communityId))
  )
}

/** Whoever names no community is near all of them. */
export const isNear = (communityIds: readonly string[], communityId: string): boolean =>
  communityIds.length === 0 || communityIds.includes(communityId)
