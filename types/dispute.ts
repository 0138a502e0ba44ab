import { z } from 'zod'
import { CONTACT_PHONE } from './account'
import type { Shift } from './dutyCalendar'
import { fileId, PHOTOS_MOST } from './fields'
import type { Cents } from './money'
import { ASKED_LANGUAGES, type Spoken } from './spoken'

/** 纠纷类型. */
export const DISPUTE_TYPES = [
  'neighbour',
  'family',
  'housing',
  'estate',
  'debt',
  'contract',
  'labour',
  'damage',
  'traffic',
  'consumer',
  'otherDispute',
] as const
export type DisputeType = (typeof DISPUTE_TYPES)[number]

/** 分层过滤: settled as close to home as it can be; `joint` brings the courts, police and departments to one table. */
export const LAYERS = ['block', 'community', 'street', 'joint'] as const
export type Layer = (typeof LAYERS)[number]

/** 不予受理: matters that another organ decides, each with the way that the person is told. */
export const DISPUTE_DECLINES = ['inCourt', 'arbitration', 'criminal', 'otherOrgan', 'oneSided', 'notDispute'] as const
export type DisputeDecline = (typeof DISPUTE_DECLINES)[number]

/** What a mediation committee (人民调解委员会) or team settles, and where. */
export interface MediationTeam {
  layer: Layer
  /** The matters that it knows best; missing for all. */
  types?: readonly DisputeType[]
  /** The community whose disputes it takes; missing for the whole street. */
  communityId?: string
  /** 滴滴调解员: whoever is on duty nearby takes a request. */
  onCall?: true
  /** What its files are numbered under, as 柳青 in （2026）柳青人调字第1号; its name when missing. */
  fileWord?: string
}

export const PARTIES_MOST = 6
export const FACTS_MOST = 4000
export const REQUEST_MOST = 1000

const name = z.string().trim().min(1).max(60)
const home = z.string().trim().max(120).optional()

/** How a dispute came that the applicant did not bring in the app: at the counter, on the centre's own initiative, or referred. */
export const FILED_WAYS = ['counter', 'centre', 'police', 'court', 'other'] as const
export type FiledWay = (typeof FILED_WAYS)[number]
/** Those that name the body and its number. */
export const REFERRED_WAYS: readonly FiledWay[] = ['police', 'court', 'other']

/** What a party speaks when it is not the common language: the mediator who is found speaks it too, or there is an interpreter. */
const language = z.enum(ASKED_LANGUAGES).optional()

const phone = z.string().trim().regex(CONTACT_PHONE).optional()

/** Filed by the mediation centre for somebody, or by a command centre out of a report, whose reporter then is the applicant. */
const filed = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('mediation'),
    way: z.enum(FILED_WAYS),
    applicant: z.strictObject({ name, phone }),
    body: z.string().trim().min(2).max(60).optional(),
    number: z.string().trim().min(1).max(60).optional(),
  }),
  z.strictObject({ by: z.literal('report'), caseId: z.string().min(1).max(64) }),
])
export type FiledInput = z.output<typeof filed>

/** 申请: by one party about another; both by name, so that the other can be asked. */
export const disputeInput = z.strictObject({
  kind: z.literal('dispute'),
  type: z.enum(DISPUTE_TYPES),
  communityId: z.string().min(1).max(64),
  /** Where the applicant can be found; the name and the phone are those of the account. */
  home,
  /** What the applicant needs. */
  language,
  others: z
    .array(z.strictObject({ name, phone, home, language }))
    .min(1)
    .max(PARTIES_MOST - 1),
  facts: z.string().trim().min(2).max(FACTS_MOST),
  request: z.string().trim().min(2).max(REQUEST_MOST),
  fileIds: z.array(fileId).max(PHOTOS_MOST).default([]),
  /** Missing where the applicant applies. */
  filed: filed.optional(),
})

/** A party as those see it who may read the dispute. */
export interface PartyView {
  _id: string
  applicant: boolean
  name: string
  phone: string
  home: string
  /** Has the case in an account of their own; others are asked by the mediator. */
  joined: boolean
  isMe: boolean
  /** What they need beside the common language. */
  language?: Spoken
}

export const dutyInput = z.strictObject({
  officeId: z.string().min(1).max(64),
  /** Where the mediator is ready to go; empty ends the duty. */
  communityIds: z.array(z.string().min(1).max(64)).max(40),
  hours: z.int().min(1).max(24).default(4),
})

/** Somebody's readiness to take requests (滴滴调解员). */
export interface DutyView {
  officeId: string
  communityIds: string[]
  /** Milliseconds since 1970. */
  until: number
}

/** A shift of a team's calendar that the caller serves now; no community stands for the whole street. */
export interface ServedDuty extends DutyView {
  shift: Shift
}

/** A request that waits for a mediator nearby: nothing that tells who or what it is about beyond the type. */
export interface CallRow {
  caseId: string
  version: number
  number: string
  type: DisputeType
  communityId?: string
  /** When it was called out, and until when one is waited for before the centre assigns. */
  calledAt: number
  until: number
  /** Somebody has it: the caller, or another. */
  taken?: 'me' | 'other'
}

export interface OnCallView {
  /** What the caller chose themselves, beside the calendar. */
  duty?: DutyView
  served: ServedDuty[]
  /** The on-call teams that the caller belongs to. */
  officeIds: string[]
  rows: CallRow[]
}

export const takeInput = z.strictObject({ caseId: z.string().min(1).max(64) })

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const figuresInput = z.strictObject({ from: month, to: month })

/** One group of the figures. */
export interface DisputeCount {
  accepted: number
  settled: number
  /** Ended without an agreement. */
  lost: number
  money: Cents
}

/** Numbers without any content: nobody can be recognised by them. */
export interface DisputeFigures extends DisputeCount {
  oral: number
  written: number
  breached: number
  byMonth: Array<DisputeCount & { month: string }>
  byType: Array<DisputeCount & { type: DisputeType }>
  byLayer: Array<DisputeCount & { layer: Layer }>
  byTeam: Array<DisputeCount & { officeId: string; officeName: string; officeNameEn: string }>
}
