import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import type { Page } from './caseView'
import type { EnterpriseChange } from './enterprise'
import { choice, type Fields, fileId, optionalChoice, optionalMoney, optionalNumber, PHOTOS_MOST } from './fields'
import type { NeedType } from './need'
import type { Point } from './street'

/** 走访: somebody of an office goes to an enterprise, sees how it is, and hears what it needs. */
export const VISIT_PURPOSES = [
  'routine',
  'needFollowUp',
  'policyTalk',
  'newcomer',
  'safetyTalk',
  'otherPurpose',
] as const
export type VisitPurpose = (typeof VISIT_PURPOSES)[number]

/** `planned` until it was held or called off. */
export const VISIT_STATES = ['planned', 'held', 'calledOff'] as const
export type VisitState = (typeof VISIT_STATES)[number]

export const OPERATIONS = ['growing', 'steady', 'reduced', 'paused', 'closedDown'] as const
export const TRENDS = ['more', 'same', 'fewer'] as const
export const DIFFICULTIES = ['money', 'workers', 'orders', 'rent', 'premises', 'tax', 'logistics', 'none'] as const

/** What is looked at on every visit, as data: the form is drawn and its input checked from the same place. */
export const VISIT_CHECKLIST = {
  operation: choice(OPERATIONS),
  workers: optionalNumber(0, 100_000),
  orders: optionalChoice(TRENDS),
  rent: optionalMoney(),
  difficulties: {
    kind: 'tags',
    required: false,
    choices: DIFFICULTIES,
    schema: z.array(z.enum(DIFFICULTIES)).max(DIFFICULTIES.length).optional(),
  },
} as const satisfies Fields

export type VisitChecklist = Record<string, string | number | string[]>

/** How often the enterprises of a class are visited. */
export interface VisitClass {
  key: string
  name: string
  nameEn: string
  /** Days within which the next visit is due. */
  days: number
}

export const MET_MOST = 60
export const TOLD_MOST = 1000
/** Needs that may come from one visit. */
export const NEEDS_OF_VISIT_MOST = 10
/** Days that a visit may be planned ahead, and that one may wait on a phone to be sent. */
export const PLAN_DAYS_MOST = 180
export const HELD_DAYS_MOST = 30

const id = z.string().min(1).max(64)
const version = z.int().min(1)
const paging = { after: cursorInput.optional(), limit: z.int().min(1).max(PAGE_MOST).default(20) }

export const dueVisitsInput = z.strictObject({
  officeId: id,
  /** At most one of these. */
  communityId: id.optional(),
  parkId: id.optional(),
  unitId: id.optional(),
  ...paging,
})

export const planVisitInput = z.strictObject({
  /** Changes this plan instead of making one. */
  change: z.strictObject({ visitId: id, version }).optional(),
  enterpriseId: id,
  officeId: id,
  /** Whoever goes: oneself or a colleague of the office. */
  visitorId: id,
  day: z.iso.date(),
  purpose: z.enum(VISIT_PURPOSES),
})

export const callOffVisitInput = z.strictObject({ visitId: id, version })

export const recordVisitInput = z.strictObject({
  /** The plan that it keeps; missing for a visit that nobody planned. */
  visitId: id.optional(),
  enterpriseId: id,
  officeId: id,
  /** Milliseconds since 1970: a phone may send it days later. */
  heldAt: z.int().min(0),
  purpose: z.enum(VISIT_PURPOSES),
  /** Who was met, and as what. */
  met: z.string().trim().min(1).max(MET_MOST),
  checklist: z.record(z.string().max(40), z.unknown()),
  /** What the enterprise needs, as it will read it. */
  told: z.string().trim().max(TOLD_MOST).default(''),
  /** For the office alone. */
  note: z.string().trim().max(TOLD_MOST).default(''),
  point: z.strictObject({ lng: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).optional(),
  fileIds: z.array(fileId).max(PHOTOS_MOST).default([]),
})

export const visitIdInput = z.strictObject({ visitId: id })
/** The plans and latest visits of oneself, or of a whole office. */
export const visitsInput = z.strictObject({ officeId: id, of: z.enum(['me', 'office']) })
export const visitedInput = z.strictObject({ enterpriseId: id, officeId: id, ...paging })
export const ourVisitsInput = z.strictObject({ enterpriseId: id, ...paging })
export const visitContactsInput = z.strictObject({ enterpriseId: id, officeId: id })
export const setVisitClassInput = z.strictObject({ enterpriseId: id, officeId: id, visitClass: id })
export const visitCoverInput = z.strictObject({
  officeId: id,
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
  /** Adds up one of these alone; where there are none, all that the office visits. */
  communityId: id.optional(),
  unitId: id.optional(),
})

/** The month so many after one, before it when the number is below zero. */
export function monthAfter(month: string, months: number): string {
  const order = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(order / 12)}-${String((order % 12) + 1).padStart(2, '0')}`
}

/** An enterprise as it stands in a list of those to be visited. */
export interface DueVisit {
  enterpriseId: string
  name: string
  communityId: string
  unitId?: string
  address: string
  visitClass: string
  /** Milliseconds since 1970; missing where nobody has been yet. */
  visitedAt?: number
  /** When the next visit is due; missing where nobody has been yet, who come first. */
  dueAt?: number
  /** Somebody has planned to go. */
  planned?: { visitId: string; day: string; visitorName: string }
}

/** A need that was found on a visit and has become a case. */
export interface VisitNeed {
  caseId: string
  number: string
  type: NeedType
}

export interface VisitRow {
  _id: string
  version: number
  state: VisitState
  enterpriseId: string
  enterpriseName: string
  communityId: string
  unitId?: string
  address: string
  /** Where it is: found on an earlier visit, else the middle of its block or community. */
  point?: Point
  /** The point is that of the area. */
  roughly: boolean
  officeId: string
  visitorId: string
  /** Masked. */
  visitorName: string
  isMine: boolean
  /** `YYYY-MM-DD` in Shanghai: planned for, later held on. */
  day: string
  purpose: VisitPurpose
  needs: VisitNeed[]
}

/** One visit, whole: for the offices that visit there. */
export interface VisitView extends VisitRow {
  heldAt?: number
  met?: string
  told?: string
  note?: string
  checklist?: VisitChecklist
  fileIds: string[]
  /** Where it was recorded. */
  recordedAt?: Point
  /** Who did what with it, the first first. */
  trail: Array<{ what: 'planned' | 'moved' | 'held' | 'calledOff'; name: string; at: number; day: string }>
}

export interface VisitLists {
  /** By day, the nearest first; those whose day has passed too. */
  planned: VisitRow[]
  /** The latest first. */
  held: VisitRow[]
}

/** The visits to one enterprise, the latest first. */
export interface EnterpriseVisits extends Page<VisitRow> {
  enterprise: Omit<DueVisit, 'dueAt' | 'planned'> & { changes: EnterpriseChange[] }
  place: Pick<VisitRow, 'point' | 'roughly'>
}

/** What somebody of the enterprise learns of a visit. */
export interface OurVisit {
  _id: string
  heldAt: number
  officeName: string
  officeNameEn: string
  /** Who came: an official by name, with the phone of the office. */
  officer: string
  phone: string
  /** What was noted as needed. */
  told: string
  needs: VisitNeed[]
}

/** Somebody of an enterprise, whole. */
export interface VisitContact {
  name: string
  phone: string
  role: 'owner' | 'clerk'
}

/** Enterprises of an area, and how many of them were visited in a month. */
export interface CoverCount {
  all: number
  visited: number
  /** All visits, also several to one enterprise. */
  visits: number
}

/** The sums are of the place that was chosen; communities and blocks are all told, so that one can be. */
export interface VisitCover extends CoverCount {
  month: string
  /** The month and those before it, the earliest first. */
  byMonth: Array<CoverCount & { month: string }>
  byCommunity: Array<
    CoverCount & { communityId: string; units: Array<CoverCount & { unitId: string; name: string; nameEn: string }> }
  >
}
