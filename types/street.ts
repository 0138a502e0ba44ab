import type { CategoryView } from './category'
import type { DangerTable } from './danger'
import type { LimitTable } from './limits'
import type { NeedType } from './need'
import type { VisitClass } from './visit'

/** What is true of one street and not of another, as anybody may know it. */

export const OFFICE_KINDS = ['centre', 'community', 'village', 'department', 'team', 'committee'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** What can hold a report; a committee mediates and does nothing else. */
export const HANDLING_KINDS = [
  'centre',
  'community',
  'village',
  'department',
  'team',
] as const satisfies readonly OfficeKind[]

export interface Point {
  /** Degrees, GCJ-02 as WeChat gives them. */
  lng: number
  lat: number
}

export interface CommunityView {
  _id: string
  name: string
  nameEn: string
  /** Names in a text that mean this community. */
  names: string[]
  /** The office that answers for the area. */
  officeId: string
  /** A plausible middle for the demonstration map: boundaries of communities are not public. */
  centre: Point
}

export interface OfficeView {
  _id: string
  kind: OfficeKind
  name: string
  nameEn: string
  /** One line on what it answers for, for the people who pick it. */
  duty: string
  phone: string
  /** No longer in use: it keeps its name on what it did. */
  retired?: true
}

/** A park or an industrial area, whose tenants are enterprises. */
export interface ParkView {
  _id: string
  name: string
  nameEn: string
  communityId: string
  address?: string
  /** What else people call it. */
  names?: readonly string[]
}

export interface StreetView {
  _id: string
  name: string
  nameEn: string
  hotline: string
  /** The version of the privacy text that a person must have agreed to. */
  privacyVersion: string
  /** Which office takes the needs of enterprises (企业诉求), by their type. */
  needTeams: Record<NeedType, string>
  /** Where enterprises can be tenants; missing from a street that has entered none. */
  parks?: readonly ParkView[]
  /** How often enterprises are visited, by their class. */
  visitClasses: VisitClass[]
  /** The office where people of every community come in person. */
  hallOfficeId: string
  centre: Point
  /** A plausible outline for the demonstration map. */
  outline: Point[]
  /** The other streets and towns of the city, with the words that mean them: their matters are not for this street. */
  elsewhere: Array<{ name: string; nameEn: string; words: string[] }>
  communities: CommunityView[]
  offices: OfficeView[]
  /** What a report can be about, in the order in which it is offered. */
  categories: CategoryView[]
  /** Earlier reports tell by their words what a new one is about: `cases.suggestCategory` may be asked. */
  learnsCategories?: true
  dangers: DangerTable
  /** The rows of the limit table by key; `handlingLimit` finds what holds for a report. */
  limits: LimitTable
  /** The days of the entered years that are not what their day of the week says. */
  calendar: { years: number[]; off: string[]; work: string[] }
}
