import type { AdminLogRow } from '../admin'
import { caseIdInput } from '../case'
import type { CaseView, Page } from '../caseView'
import {
  type FinanceProduct,
  type ProductMatch,
  productHistoryInput,
  retireProductInput,
  saveProductInput,
} from '../finance/product'
import {
  answerReferralInput,
  consentReferralInput,
  contactIdInput,
  type InvitedContact,
  inviteContactInput,
  type PartnerContact,
  proposeReferralInput,
  type ReferralRow,
  type ReferralTerms,
  type ReferralView,
  referralInput,
  referralsInput,
} from '../referral'
import { define, nothing } from './useCase'

/** What enterprises that need money are offered, and how they are referred to a bank. */
export const FINANCE = {
  /** The loans and guarantees that enterprises can be introduced to: of the office that takes needs for money, as with those below. */
  'cases.products': define<FinanceProduct[]>()('staff', nothing),
  'cases.saveProduct': define<FinanceProduct>()('staff', saveProductInput),
  'cases.retireProduct': define<FinanceProduct>()('staff', retireProductInput),
  'cases.productHistory': define<Page<AdminLogRow>>()('staff', productHistoryInput),
  /** Which of them suit a need, the best first, with what is missing and what is still to be asked. */
  'cases.matchNeed': define<ProductMatch[]>()('staff', caseIdInput),
  /** Who speaks for banks and guarantors: kept by that office and the centre for enterprises, as with the two below. */
  'cases.contacts': define<PartnerContact[]>()('staff', nothing),
  'cases.inviteContact': define<InvitedContact>()('staff', inviteContactInput),
  'cases.removeContact': define<PartnerContact[]>()('staff', contactIdInput),
  /** A need with what is sealed in it, for who acts in its centre while a team has it; leaves an access record. */
  'cases.openNeed': define<CaseView>()('staff', caseIdInput),
  /** Proposes to refer a need to the contact of a product; the enterprise is asked. */
  'cases.proposeReferral': define<CaseView>()('staff', proposeReferralInput),
  /** What would be shared, for the enterprise that decides. */
  'cases.referralTerms': define<ReferralTerms>()('member', referralInput),
  'cases.consentReferral': define<CaseView>()('member', consentReferralInput),
  /** What is shared with the caller as the contact of a bank; each reading of one leaves an access record. */
  'cases.referrals': define<Page<ReferralRow>>()('member', referralsInput),
  'cases.referral': define<ReferralView>()('member', referralInput),
  'cases.answerReferral': define<ReferralView>()('member', answerReferralInput),
} as const
