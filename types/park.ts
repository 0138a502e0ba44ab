import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import { ADDRESS_MOST } from './report'
import type { ParkView } from './street'
import type { VisitClass } from './visit'

/** What the centre for enterprises keeps: parks (园区), and how often enterprises are visited (走访周期). */

export const PARKS_MOST = 60
export const VISIT_CLASSES_MOST = 8
export const PARK_NAME_MOST = 40
export const VISIT_CLASS_NAME_MOST = 20
/** Days within which the next visit is due. */
export const VISIT_DAYS_MOST = 730

const id = z.string().min(1).max(64)
/** Of the street as it was read: parks and classes are a part of it. */
const version = z.int().min(0)
const name = z.string().trim().min(2).max(PARK_NAME_MOST)

export const saveParkInput = z.strictObject({
  /** Missing for a new one. */
  parkId: id.optional(),
  name,
  nameEn: z.string().trim().max(60).default(''),
  communityId: id,
  address: z.string().trim().min(2).max(ADDRESS_MOST),
  /** What else people call it: an address that has one of these is in it. */
  names: z.array(name).max(20),
  version,
})
export const retireParkInput = z.strictObject({ parkId: id, version })

export const saveVisitClassInput = z.strictObject({
  /** Missing for a new one. */
  key: id.optional(),
  name: z.string().trim().min(2).max(VISIT_CLASS_NAME_MOST),
  nameEn: z.string().trim().max(40).default(''),
  days: z.int().min(1).max(VISIT_DAYS_MOST),
  version,
})
export const retireVisitClassInput = z.strictObject({ key: id, version })

export const parkHistoryInput = z.strictObject({
  what: z.enum(['parks', 'visitClasses']),
  thing: id,
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** Who edited a park or a class last, masked; missing for one that came with the street. */
export interface EditStamp {
  editedAt?: number
  editedBy?: string
}

export interface ParksView {
  parks: ReadonlyArray<ParkView & EditStamp>
  visitClasses: ReadonlyArray<VisitClass & EditStamp>
  version: number
}

/** The park that an address speaks of, by its name or another one that people use; the longest name decides. */
export function parkIn(address: string, parks: readonly ParkView[]): ParkView | undefined {
  const found = parks.flatMap((park) => [park.name, ...(park.names ?? [])].map((name) => ({ park, name })))
  return found
    .filter(({ name }) => address.includes(name))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ park }) => park)[0]
}
