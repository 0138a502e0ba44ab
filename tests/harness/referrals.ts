import type { CaseView } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import type { TestStreet } from './testStreet'

/** The team proposes to refer a need to the contact of a product. */
export async function proposed(street: TestStreet, { _id: caseId }: CaseView, productId: string): Promise<CaseView> {
  const team = street.persona('finance')
  const { version } = await team.call('cases.get', { caseId })
  return team.call('cases.proposeReferral', { caseId, version, productId })
}

/** The enterprise agrees to share what must be shared, and what else is named. */
export async function agreed(
  street: TestStreet,
  { _id: caseId }: CaseView,
  order: number,
  more: InputOf<'cases.consentReferral'>['items'] = [],
): Promise<CaseView> {
  const owner = street.persona('owner')
  const terms = await owner.call('cases.referralTerms', { caseId, order })
  const { version } = await owner.call('cases.get', { caseId })
  const items = [...terms.required, ...more]
  return owner.call('cases.consentReferral', { caseId, order, version, items, seen: terms.seen })
}
