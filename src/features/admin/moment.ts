import { isoDay } from '@/lib/format'

const WRITTEN = /^(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2})[:：](\d{2})$/
const MINUTE = 60_000
const SHANGHAI = 8 * 60 * MINUTE

/** A moment of the street's clock that was typed as `2026-12-01 18:00`; `undefined` when it was not. */
export function momentIn(typed: string): number | undefined {
  const found = WRITTEN.exec(typed.trim())
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  const isTime = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
  return isDay && isTime ? date.getTime() + (hour * 60 + minute) * MINUTE - SHANGHAI : undefined
}

/** A moment as it is typed. */
export function typedMoment(time: number): string {
  const minutes = Math.floor((time + SHANGHAI) / MINUTE) % (24 * 60)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${isoDay(time)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
