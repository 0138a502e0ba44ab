import type { Cents } from './money'
import type { NeedType, UNMET_REASONS } from './need'

/** Whole days from telling a need to the first visit or call, counted by bands: the first day of each. */
export const CONTACT_BANDS = [0, 1, 2, 3, 5, 7, 14, 30] as const

export interface NeedCount {
  /** Needs that came, were met, and ended unmet. */
  asked: number
  met: number
  unmet: number
  /** Money asked for and granted. */
  wanted: Cents
  granted: Cents
}

/** Numbers without any content: no enterprise can be recognised by them. */
export interface NeedFigures extends NeedCount {
  /** First contacts, and the band in which the middle one lies; missing while there were none. */
  contacts: number
  medianDays?: { from: number; below?: number }
  visits: number
  byMonth: Array<NeedCount & { month: string }>
  byType: Array<Pick<NeedCount, 'asked' | 'met' | 'unmet'> & { type: NeedType }>
  byReason: Array<{ reason: (typeof UNMET_REASONS)[number]; count: number }>
  /** Tenants that have named their park, as of now. */
  byPark: Array<{ parkId: string; name: string; nameEn: string; tenants: number }>
}
