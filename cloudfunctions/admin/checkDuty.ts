import type { DutyInput } from '@contract/adminCategory'
import { isSentDown } from '@contract/duty'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'

/** A department's matter goes down to a community only with a basis that is written down, be it somewhere or at some time only. */
export function refuseWrongDuty({ level, source, exceptions, ...duty }: DutyInput, street: Street): void {
  refuseUnknown(duty, 'duty', street)
  for (const [index, exception] of exceptions.entries()) {
    const at = `duty.exceptions.${index}`
    refuseUnknown(exception, at, street)
    const { communityIds, hours, season } = exception
    if (communityIds.length === 0 && !hours && !season)
      throw new Refusal('INVALID_INPUT', 'exceptionAlways', { field: at })
    if (communityIds.some((communityId) => !street.communities.has(communityId))) {
      throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: `${at}.communityIds` })
    }
  }
  const kindOf = (officeId: string | undefined) =>
    officeId === undefined ? undefined : street.offices.get(officeId)?.kind
  const goesDown = [duty, ...exceptions].some(({ officeId }) => isSentDown(level, kindOf(officeId)))
  if (goesDown && source === '') throw new Refusal('INVALID_INPUT', 'dutySentDown', { field: 'duty.source' })
}

/** The lead and the helpers must be offices of the street, each of them once. */
function refuseUnknown(
  { officeId, helperIds }: Pick<DutyInput, 'officeId' | 'helperIds'>,
  at: string,
  { offices }: Street,
): void {
  if (officeId !== undefined && !offices.has(officeId)) {
    throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: `${at}.officeId` })
  }
  if (helperIds.some((helperId) => !offices.has(helperId))) {
    throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: `${at}.helperIds` })
  }
  if (new Set([officeId, ...helperIds]).size <= helperIds.length) {
    throw new Refusal('INVALID_INPUT', 'helperTwice', { field: `${at}.helperIds` })
  }
}
