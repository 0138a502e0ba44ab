import {
  type ContactOffer,
  isShared,
  type Referral,
  type ReferralRow,
  type ReferralView,
  type SharedValues,
} from '@contract/referral'
import type { CaseDoc } from '../../domain/caseDoc'
import { openContent } from '../../kit/confidence'
import { toldOf } from './referralTerms'

interface MadeOffer extends ContactOffer {
  order: number
  referral?: number
}

const offersOf = ({ _id, data }: CaseDoc, { order }: Referral): MadeOffer[] =>
  ((openContent(_id, data.offers) ?? []) as MadeOffer[]).filter((offer) => offer.referral === order)

/** One line for the contact; of what has ended only that it has, and for which product it was. */
export function referralRow(theCase: CaseDoc, referral: Referral, now: number): ReferralRow {
  const { order, standing, sharedAt = 0, until, contactedAt } = referral
  const product = toldOf(theCase, referral).product ?? ''
  const row = { caseId: theCase._id, order, sharedAt, product }
  if (!isShared(referral, theCase.state, now)) return { ...row, standing: standing === 'refused' ? 'refused' : 'ended' }
  const { name, amount } = valuesOf(theCase, referral)
  return {
    ...row,
    standing: 'open',
    number: theCase.number,
    name: String(name ?? ''),
    amount: Number(amount),
    until,
    contactedAt,
    offers: offersOf(theCase, referral).length,
  }
}

const valuesOf = ({ _id }: CaseDoc, { shared }: Referral): SharedValues =>
  (openContent(_id, shared) ?? {}) as SharedValues

/** What was shared with the contact and what it offered itself: nothing else of the case. */
export function referralView(theCase: CaseDoc, referral: Referral, now: number): ReferralView {
  const row = referralRow(theCase, referral, now)
  const { kind } = referral
  if (row.standing !== 'open') return { ...row, kind, values: {}, made: [] }
  const { contact } = openContent(theCase._id, { contact: theCase.data.contact }) as {
    contact?: { officer: string; phone: string }
  }
  const chosen = (theCase.data.choice as { order?: number } | undefined)?.order
  return {
    ...row,
    kind,
    values: valuesOf(theCase, referral),
    ...(contact ? { officer: { name: contact.officer, phone: contact.phone } } : {}),
    made: offersOf(theCase, referral).map(({ referral: _, ...offer }) => ({
      ...offer,
      chosen: offer.order === chosen,
    })),
  }
}
