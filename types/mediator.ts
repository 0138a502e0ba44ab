import { z } from 'zod'
import { PAGE_MOST } from './case'
import { DISPUTE_TYPES, type DisputeType } from './dispute'
import type { Role } from './permissions'
import { SPOKEN, type Spoken } from './spoken'

/** The roster (调解员名册): what each mediator can do, in which languages, where, and how much at once. */

export const QUALIFICATIONS = [
  'lawyer',
  'police',
  'legalWorker',
  'familyCounsellor',
  'psychologist',
  'retiredJudge',
  'communityWorker',
  'trader',
] as const
export type Qualification = (typeof QUALIFICATIONS)[number]

/** Open disputes that one mediator has at once where nobody has set another number. */
export const DISPUTES_USUAL = 8
export const DISPUTES_MOST = 50
const COMMUNITIES_MOST = 40

const id = z.string().min(1).max(64)

/** What a mediator may correct of their own. */
const skills = {
  /** The matters that they handle; empty for all. */
  types: z.array(z.enum(DISPUTE_TYPES)).max(DISPUTE_TYPES.length),
  qualifications: z.array(z.enum(QUALIFICATIONS)).max(QUALIFICATIONS.length),
  languages: z.array(z.enum(SPOKEN)).max(SPOKEN.length),
  /** The communities that they are near; empty for the whole street. */
  communityIds: z.array(id).max(COMMUNITIES_MOST),
}

export const saveMediatorInput = z.strictObject({
  accountId: id,
  version: z.int().min(0),
  ...skills,
  /** Set by who leads the team or the mediation centre. */
  terms: z.strictObject({ fullTime: z.boolean(), most: z.int().min(1).max(DISPUTES_MOST) }).optional(),
})

export const rosterInput = z.strictObject({
  /** One team; every one that the caller leads when missing. */
  officeId: id.optional(),
  language: z.enum(SPOKEN).optional(),
  type: z.enum(DISPUTE_TYPES).optional(),
  qualification: z.enum(QUALIFICATIONS).optional(),
  after: z.string().min(1).max(64).optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** How much somebody, or a team, has to do. */
export interface Load {
  /** Disputes being mediated. */
  running: number
  /** Agreed, and watched until they are performed. */
  following: number
}

export interface MediatorRow extends Load {
  accountId: string
  name: string
  isMe: boolean
  teams: Array<{ officeId: string; role: Role }>
  types: DisputeType[]
  qualifications: Qualification[]
  languages: Spoken[]
  communityIds: string[]
  fullTime: boolean
  most: number
  /** 0 while nobody has entered anything. */
  version: number
  editedAt?: number
  editedBy?: string
  /** The caller may edit this one, and whether all of it or skills alone. */
  mayEdit?: 'all' | 'skills'
}

export interface Roster {
  rows: MediatorRow[]
  next?: string
  /** Of the team that was asked for. */
  load?: Load
}
