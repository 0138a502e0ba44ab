import { monthAfter } from '@contract/visit'

/**
 * Wall-clock time in Asia/Shanghai. Cloud functions run in UTC, and a calendar that reads the process's zone is wrong for
 * eight hours a day; China has had no summer time since 1991, so the offset is a constant.
 */
const OFFSET = 8 * 3_600_000
export const DAY = 86_400_000
export const HOUR = 3_600_000
export const MINUTE = 60_000

/** Days since 1970-01-01 in Shanghai. */
export const dayOf = (at: number): number => Math.floor((at + OFFSET) / DAY)

/** Milliseconds since 1970 of the midnight that begins a day. */
export const startOfDay = (day: number): number => day * DAY - OFFSET

/** Minutes since midnight in Shanghai, with fractions. */
export const minuteOfDay = (at: number): number => (at - startOfDay(dayOf(at))) / MINUTE

/** `2026-11-23` */
export const isoDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export const dayFromIso = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY)

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: number): number => new Date(day * DAY).getUTCDay()

/** `2026年11月23日 08:30` */
export function wallClock(at: number): string {
  const [year = '', month = '', day = ''] = isoDate(dayOf(at)).split('-')
  const minute = Math.floor(minuteOfDay(at))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year}年${Number(month)}月${Number(day)}日 ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** `2026-11`, in Shanghai. */
export const monthOf = (at: number): string => isoDate(dayOf(at)).slice(0, 7)

/** The months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month)
  return months
}
