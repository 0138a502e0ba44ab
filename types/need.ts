import { z } from 'zod'
import {
  choice,
  type Fields,
  fileId,
  line,
  money,
  optionalLine,
  optionalMoney,
  optionalText,
  PHOTOS_MOST,
  text,
  wholeNumber,
} from './fields'

/** 企业诉求: what an enterprise asks the street for. */
export const NEED_TYPES = ['financing', 'hiring', 'premises', 'policyAsk', 'taxAsk', 'trade', 'otherNeed'] as const
export type NeedType = (typeof NEED_TYPES)[number]

/** What the money is for. */
export const LOAN_USES = ['materials', 'equipment', 'wages', 'rent', 'expansion', 'otherUse'] as const
/** What a loan can be secured by; that there is nothing is said, not missing. */
export const COLLATERALS = ['realEstate', 'machines', 'orders', 'guarantor', 'noCollateral'] as const
/** Turnover of the last whole year, in 万元. */
export const TURNOVERS = ['upTo100', 'upTo500', 'upTo2000', 'upTo4000', 'over4000'] as const
/** How many people work there. */
export const WORKER_BANDS = ['upTo9', 'upTo49', 'upTo299', 'over300'] as const
/** What an enterprise lives from; the first ones are those that the street wants to grow. */
export const INDUSTRIES = [
  'crossBorder',
  'culture',
  'logistics',
  'tradeFinance',
  'manufacturing',
  'wholesale',
  'catering',
  'services',
  'otherIndustry',
] as const
export const PREMISES = ['rentPlant', 'buyPlant', 'land', 'office'] as const
export const TAX_TOPICS = ['relief', 'invoice', 'refund', 'filing', 'otherTax'] as const
export const TRADE_TOPICS = ['customs', 'shipping', 'settlement', 'platform', 'fair', 'otherTrade'] as const

export const NEED_NOTE_MOST = 1000

const more = () => optionalText(NEED_NOTE_MOST)

/** What is asked about each kind of need, as data: the form is drawn and its input checked from the same place. */
export const NEED_FORMS = {
  financing: {
    amount: money(),
    use: choice(LOAN_USES),
    months: wholeNumber(1, 360),
    collateral: choice(COLLATERALS),
    loans: optionalMoney(),
    turnover: choice(TURNOVERS),
    note: more(),
  },
  hiring: { job: line(60), people: wholeNumber(1, 1000), wage: optionalLine(40), note: more() },
  premises: { premises: choice(PREMISES), area: wholeNumber(1, 1_000_000), note: more() },
  policyAsk: { note: text(NEED_NOTE_MOST) },
  taxAsk: { topic: choice(TAX_TOPICS), note: more() },
  trade: { topic: choice(TRADE_TOPICS), note: more() },
  otherNeed: { note: text(NEED_NOTE_MOST) },
} as const satisfies Readonly<Record<NeedType, Fields>>

/** A need, opened by somebody of the enterprise; the details are those of the form of its type. */
export const needInput = z.strictObject({
  kind: z.literal('enterpriseNeed'),
  type: z.enum(NEED_TYPES),
  enterpriseId: z.string().min(1).max(64),
  details: z.record(z.string().max(40), z.unknown()),
  fileIds: z.array(fileId).max(PHOTOS_MOST).default([]),
  /** The visit on which an official found it; filed by them in the name of the enterprise. */
  visitId: z.string().min(1).max(64).optional(),
})

/** Which office takes the needs of a type; the centre for enterprises where none is named. */
export type NeedTeams = Partial<Readonly<Record<NeedType, string>>>

/** How a need was first looked into. */
export const VISIT_WAYS = ['onSite', 'atOffice', 'byCall'] as const
/** Why a bank or another partner said no. */
export const PARTNER_REFUSALS = [
  'collateralMissing',
  'turnoverLow',
  'creditRecord',
  'tooMuchOwed',
  'conditions',
  'otherRefusal',
] as const
/** Why a need could not be met. */
export const UNMET_REASONS = [
  'noPartner',
  'conditionsUnmet',
  'tooCostly',
  'noSpace',
  'noWorkers',
  'ruledOut',
  'otherUnmet',
] as const
/** Why a need is not taken. */
export const NEED_DECLINES = ['notHere', 'againstRules', 'twice', 'couldNotReach'] as const

export const INTRODUCTIONS_MOST = 12
export const OFFERS_OF_NEED_MOST = 8
export const REFERRALS_MOST = 12
