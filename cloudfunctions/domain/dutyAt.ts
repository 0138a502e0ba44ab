import type { DutyException } from '@contract/duty'
import { dayOf, isoDate, minuteOfDay } from './localTime'

/** Who answers for a matter; the lead is missing where the community of the place does. */
export interface Answering {
  officeId?: string
  helperIds: readonly string[]
}

interface DutyRow {
  officeId?: string
  helperIds?: readonly string[]
  exceptions?: readonly DutyException[]
}

/** Who answers for a matter in a community at a moment: the first exception that fits, else the row itself. */
export function dutyAt(duty: DutyRow, where: string | undefined, at: number | undefined): Answering {
  const exception = duty.exceptions?.find((each) => fits(each, where, at))
  const { officeId, helperIds = [] } = exception ?? duty
  return { officeId, helperIds }
}

/** What an exception says nothing of fits; where the place or the time is not known, what asks for it does not. */
function fits(
  { communityIds, hours, season }: DutyException,
  where: string | undefined,
  at: number | undefined,
): boolean {
  if (communityIds.length > 0 && !(where !== undefined && communityIds.includes(where))) return false
  if (hours && !(at !== undefined && isWithin(clockOf(at), hours.from, hours.to))) return false
  return !season || (at !== undefined && isWithinDays(isoDate(dayOf(at)).slice(5), season))
}

/** `22:30`, in Shanghai. */
function clockOf(at: number): string {
  const minute = Math.floor(minuteOfDay(at))
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** From a time up to another, over midnight where the second is the earlier one; twice the same is the whole day. */
const isWithin = (clock: string, from: string, to: string): boolean =>
  from < to ? clock >= from && clock < to : clock >= from || clock < to

/** From a day of the year to another, both counted, over the new year where the second is the earlier one. */
const isWithinDays = (day: string, { from, to }: { from: string; to: string }): boolean =>
  from <= to ? day >= from && day <= to : day >= from || day <= to
