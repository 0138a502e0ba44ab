import type { DisputeType } from '@contract/dispute'
import type { DayShifts, Hours, ShiftOffer } from '@contract/dutyCalendar'
import type { Load, Qualification } from '@contract/mediator'
import type { Spoken } from '@contract/spoken'
import type { Configured } from './streetDocuments'

/** What the mediation centre keeps of its people, as the database holds it. */

/** What is entered of a mediator; who belongs to which team stands in the account. */
export interface MediatorDoc extends Configured {
  /** The account. */
  _id: string
  street: string
  types: DisputeType[]
  qualifications: Qualification[]
  languages: Spoken[]
  communityIds: string[]
  fullTime: boolean
  most: number
  /** `language:ar`, `type:family`, `qualification:lawyer`: the roster is searched by them. */
  keys: string[]
}

/** How much somebody, or a team, has to do; written by the scheduler from the steps that were taken. */
export interface LoadDoc extends Load {
  /** `a:<account>` or `o:<office>` */
  _id: string
}

/** The repeated week of a team. */
export interface DutyPlanDoc extends Configured {
  /** The office. */
  _id: string
  street: string
  hours: Hours
  /** Sunday first. */
  week: DayShifts[]
}

/** What is different on one day: the shifts that are served by others, and those that somebody offers to a colleague. */
export interface DutyDayDoc extends Configured {
  /** `<office>:<YYYY-MM-DD>` */
  _id: string
  street: string
  officeId: string
  date: string
  shifts: Partial<DayShifts>
  offers: ShiftOffer[]
}
