import type { MessageKind } from '@contract/message'
import type { CaseDoc } from './caseDoc'
import { DAY, dayOf, HOUR, MINUTE, minuteOfDay, startOfDay } from './localTime'

/** Between these minutes of the day a phone rings for nothing that can wait. */
const QUIET_FROM = 21 * 60
const QUIET_UNTIL = 7 * 60 + 30
/** How it was is asked at nine the next morning. */
const ASKED_AT = 9 * HOUR

const CAN_WAIT: readonly MessageKind[] = ['overdue', 'decide']

/** When a message goes out that is made now. */
export function sendAt(kind: MessageKind, now: number): number {
  const today = dayOf(now)
  if (kind === 'rate') return startOfDay(today + 1) + ASKED_AT
  const minute = minuteOfDay(now)
  if (!CAN_WAIT.includes(kind) || (minute >= QUIET_UNTIL && minute < QUIET_FROM)) return now
  return startOfDay(minute < QUIET_UNTIL ? today : today + 1) + QUIET_UNTIL * MINUTE
}

const FIRST_PAUSE = 2 * MINUTE
const PAUSE_MOST = HOUR
/** So long a message that was surely not sent is tried again. */
const TRIED_FOR = DAY

/** When to try again what could surely not be sent, each time after twice the pause; `undefined` when a day is over. */
export function tryAgainAt(tries: number, since: number, now: number): number | undefined {
  const last = since + TRIED_FOR
  if (now >= last) return undefined
  return Math.min(now + Math.min(FIRST_PAUSE * 2 ** (tries - 1), PAUSE_MOST), last)
}

/** Whether a message has become pointless by the time it is sent, because the case has moved on. */
export function isPointless(
  kind: MessageKind,
  { state, open, data }: Pick<CaseDoc, 'state' | 'open' | 'data'>,
): boolean {
  switch (kind) {
    case 'accepted':
      return state !== 'accepted' && state !== 'waiting'
    case 'asked':
      return state !== 'waiting'
    case 'rate':
      return state !== 'answered' || data.rating !== undefined
    case 'newOrder':
    case 'overdue':
    case 'decide':
      return !open || state === 'answered'
    default:
      return false
  }
}
