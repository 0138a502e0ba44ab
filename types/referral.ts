import { z } from 'zod'
import { CONTACT_PHONE, PERSON_NAME_MOST } from './account'
import { cursorInput, PAGE_MOST } from './case'
import { type FieldValues, inputOf, line, optionalLine, optionalText, text } from './fields'
import type { Condition } from './finance/conditions'
import type { FinanceProduct, PRODUCT_KINDS } from './finance/product'
import type { Cents } from './money'
import { NEED_NOTE_MOST, PARTNER_REFUSALS, REFERRALS_MOST } from './need'
import { LOAN_OFFER } from './workflow/loanOffer'

/**
 * 推荐: a need for money is referred to the contact of a bank or a guarantor, who reads what the enterprise agreed to share, for as
 * long as it agrees, and answers.
 */

/** What can be shared of an enterprise and its need, in the order in which it is shown. */
export const SHARED_ITEMS = [
  'name',
  'code',
  'person',
  'phone',
  'amount',
  'months',
  'use',
  'collateral',
  'turnover',
  'loans',
  'industry',
  'workers',
  'foundedOn',
  'taxGrade',
  'arrears',
  'note',
] as const
export type SharedItem = (typeof SHARED_ITEMS)[number]

/** Nobody can answer without knowing these. */
export const ALWAYS_SHARED: readonly SharedItem[] = ['name', 'person', 'phone', 'amount', 'months']

/** What a lender must see to judge a condition. */
const TO_JUDGE: Readonly<Record<Condition['fact'], SharedItem>> = {
  amount: 'amount',
  months: 'months',
  turnover: 'turnover',
  loans: 'loans',
  collateral: 'collateral',
  borrower: 'code',
  taxGrade: 'taxGrade',
  monthsOld: 'foundedOn',
  inArrears: 'arrears',
  industry: 'industry',
  workers: 'workers',
}

/** What must be shared for a product, in the order of all items; the rest is for the enterprise to decide. */
export function requiredFor({ conditions }: Pick<FinanceProduct, 'conditions'>): SharedItem[] {
  const needed = new Set([...ALWAYS_SHARED, ...conditions.map(({ fact }) => TO_JUDGE[fact])])
  return SHARED_ITEMS.filter((item) => needed.has(item))
}

/** The wording that an enterprise agrees to; a new one when the words of the page change their meaning. */
export const CONSENT_WORDING = '2026-11'

export const CONTACTS_MOST = 100

/**
 * `asked` of the enterprise, `shared` while its consent stands, `declined` by the enterprise, `withdrawn` by it later, `refused` by the
 * bank, `lapsed` when its time ran out or the contact left.
 */
export const REFERRAL_STANDINGS = ['asked', 'shared', 'declined', 'withdrawn', 'refused', 'lapsed'] as const
export type ReferralStanding = (typeof REFERRAL_STANDINGS)[number]

/** One value that is shared, as text tables and amounts know it. */
export type SharedValues = Partial<Record<SharedItem, string | number>>

/** A referral as a case keeps it; `told` and `shared` are sealed. */
export interface Referral {
  order: number
  /** When it was proposed. */
  at: number
  productId: string
  kind: (typeof PRODUCT_KINDS)[number]
  contactId: string
  required: SharedItem[]
  standing: ReferralStanding
  /** Whom it goes to: the institution, its product, its contact. */
  told?: { partner: string; product: string; person: string; phone: string }
  /** What the enterprise agreed to share: exactly this and nothing that is written later. */
  shared?: SharedValues
  items?: SharedItem[]
  sharedAt?: number
  /** Consent ends by then at the latest. */
  until?: number
  /** Who agreed in the name of the enterprise. */
  sharedBy?: string
  contactedAt?: number
  endedAt?: number
}

export const referralsOf = (data: Readonly<Record<string, unknown>>): readonly Referral[] =>
  Array.isArray(data.referrals) ? (data.referrals as Referral[]) : []

/** While a need is in one of these somebody can still meet it. */
const SOUGHT: readonly string[] = ['matched', 'offered']

/** Whether the contact may read what is shared: consent ends with the need, by its time, or by a word of the enterprise. */
export const isShared = ({ standing, until = 0 }: Referral, state: string, now: number): boolean =>
  standing === 'shared' && SOUGHT.includes(state) && now < until

const id = z.string().min(1).max(64)
const order = z.int().min(1).max(REFERRALS_MOST)
const referral = { caseId: id, order }
const version = z.int().min(1)

export const inviteContactInput = z.strictObject({
  /** An institution of the register. */
  provider: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(PERSON_NAME_MOST),
  phone: z.string().trim().regex(CONTACT_PHONE),
  /** One who was invited before and whose code has run out. */
  contactId: id.optional(),
})

export const contactIdInput = z.strictObject({ contactId: id })

export const proposeReferralInput = z.strictObject({ caseId: id, version, productId: id })

export const referralInput = z.strictObject(referral)

export const consentReferralInput = z.strictObject({
  ...referral,
  version,
  items: z.array(z.enum(SHARED_ITEMS)).min(1).max(SHARED_ITEMS.length),
  /** The mark of the values that were shown: others by now are not shared unseen. */
  seen: z.string().min(1).max(64),
})

export const referralsInput = z.strictObject({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

/** What a contact fills in for an offer; of a guarantee, which bank pays out the loan. */
const { partner: _, guarantor: __, ...OFFERED } = LOAN_OFFER
export const CONTACT_OFFER = { ...OFFERED, guarantor: optionalLine(60) } as const
export const GUARANTEE_OFFER = { ...OFFERED, partner: line(60) } as const
export const CONTACT_NOTE = { note: optionalText(NEED_NOTE_MOST) } as const
export const CONTACT_REFUSAL = {
  reason: { kind: 'choice', required: true, choices: PARTNER_REFUSALS, schema: z.enum(PARTNER_REFUSALS) },
  note: text(NEED_NOTE_MOST),
} as const

export const answerReferralInput = z.discriminatedUnion('answer', [
  z.strictObject({ ...referral, answer: z.literal('contacted'), values: inputOf(CONTACT_NOTE) }),
  z.strictObject({ ...referral, answer: z.literal('refuse'), values: inputOf(CONTACT_REFUSAL) }),
  z.strictObject({ ...referral, answer: z.literal('offer'), values: inputOf(CONTACT_OFFER) }),
  z.strictObject({ ...referral, answer: z.literal('guarantee'), values: inputOf(GUARANTEE_OFFER) }),
])
export type ContactAnswer = z.infer<typeof answerReferralInput>['answer']
export type ContactOffer = FieldValues<typeof CONTACT_OFFER>

/** Somebody of a bank or a guarantor, as the team keeps them. */
export interface PartnerContact {
  _id: string
  provider: string
  name: string
  /** Masked. */
  phone: string
  /** Whether the invitation was accepted. */
  joined: boolean
  /** Until when the code of the invitation serves. */
  until: number
  invitedBy: string
}

/** A contact with the code of the invitation: the only time that it is told. */
export interface InvitedContact extends PartnerContact {
  code: string
}

/** What would be shared, before the enterprise decides. */
export interface ReferralTerms {
  order: number
  partner: string
  product: string
  person: string
  values: SharedValues
  required: SharedItem[]
  /** Consent would end by then. */
  until: number
  seen: string
}

/** Where a referral stands for the contact: `ended` says no more than that. */
export type ContactStanding = 'open' | 'refused' | 'ended'

export interface ReferralRow {
  caseId: string
  order: number
  standing: ContactStanding
  sharedAt: number
  product: string
  /** These are missing once it has ended. */
  number?: string
  name?: string
  amount?: Cents
  until?: number
  contactedAt?: number
  offers?: number
}

/** One referral with what was shared and nothing else of the case. */
export interface ReferralView extends ReferralRow {
  kind: Referral['kind']
  values: SharedValues
  /** The contact officer of the team. */
  officer?: { name: string; phone: string }
  made: Array<Partial<ContactOffer> & { order: number; chosen: boolean }>
}
