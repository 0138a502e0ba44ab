import type { Language } from '@contract/language'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** The street lives by one clock, whatever zone a device is set to. */
const SHANGHAI = 8 * 60

const at = (time: number) => dayjs(time).utcOffset(SHANGHAI)

/** Months as Arabs of most countries write them; digits stay those on the phone's keys and on the street's papers. */
const months = 'يناير_فبراير_مارس_أبريل_مايو_يونيو_يوليو_أغسطس_سبتمبر_أكتوبر_نوفمبر_ديسمبر'.split('_')
dayjs.locale('ar', { months }, true)

const PATTERNS = {
  zh: {
    clock: 'HH:mm',
    day: 'M月D日',
    date: 'YYYY年M月D日',
    month: 'YYYY年M月',
    monthAlone: 'M月',
    dayTime: 'M月D日 HH:mm',
    full: 'YYYY年M月D日 HH:mm',
  },
  en: {
    clock: 'HH:mm',
    day: 'D MMM',
    date: 'D MMM YYYY',
    month: 'MMMM YYYY',
    monthAlone: 'MMM',
    dayTime: 'D MMM HH:mm',
    full: 'D MMM YYYY HH:mm',
  },
  ar: {
    clock: 'HH:mm',
    day: 'D MMMM',
    date: 'D MMMM YYYY',
    month: 'MMMM YYYY',
    monthAlone: 'MMMM',
    dayTime: 'D MMMM HH:mm',
    full: 'D MMMM YYYY HH:mm',
  },
} as const

export type TimePattern = keyof (typeof PATTERNS)['zh']

/** A moment in the words of a language. */
export const formatTime = (time: number, pattern: TimePattern, language: Language): string =>
  at(time).locale(language).format(PATTERNS[language][pattern])

/** A day of the street, `YYYY-MM-DD`, in the words of a language. */
export const formatDate = (day: string, language: Language): string =>
  formatTime(Date.parse(`${day}T00:00:00+08:00`), 'date', language)

/** A month of the street, `YYYY-MM`, in the words of a language; `monthAlone` where the year is known. */
export const formatMonth = (month: string, language: Language, pattern: 'month' | 'monthAlone' = 'month'): string =>
  formatTime(Date.parse(`${month}-01T00:00:00+08:00`), pattern, language)

/** A moment as short as it can be understood: the clock today, the day this year, the year otherwise. */
export function formatBriefly(time: number, now: number, language: Language): string {
  if (at(time).isSame(at(now), 'day')) return formatTime(time, 'clock', language)
  return formatTime(time, at(time).isSame(at(now), 'year') ? 'dayTime' : 'full', language)
}

export interface Span {
  days: number
  hours: number
  minutes: number
}

/** A length of time in days, hours and minutes, counted in minutes begun. */
export function spanOf(milliseconds: number): Span {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000))
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}

/** The hour of the day in the street, for a greeting. */
export const hourOf = (time: number): number => at(time).hour()

/** The day of the street that a moment lies in, `YYYY-MM-DD`. */
export const isoDay = (time: number): string => at(time).format('YYYY-MM-DD')
