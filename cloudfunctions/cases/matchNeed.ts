import { type Facts, type Range, TURNOVER_BANDS } from '@contract/finance/conditions'
import type { COLLATERALS } from '@contract/need'
import { relationsOf } from '../domain/actor'
import { enterpriseFacts } from '../domain/enterpriseFacts'
import { matchProducts } from '../domain/matchProducts'
import { openContent } from '../kit/confidence'
import { openProfile } from '../kit/enterpriseProfile'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './productOffice'
import { productsInUse } from './products'
import { readableCase } from './readCase'
import { contactsInUse } from './referral/contacts'

/** The loans of the register for the need that a team has in hand: ranked, with what is met, missing and still to be asked. */
export const matchNeed: Handler<'cases.matchNeed'> = async (context, { caseId }) => {
  await refuseOtherOffices(context, false)
  const theCase = await readableCase(context, caseId)
  if (theCase.type !== 'financing' || !relationsOf(context.actor, theCase).includes('lead')) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'caseId' })
  }
  const [products, contacts, enterprise] = await Promise.all([
    productsInUse(context),
    contactsInUse(context),
    theCase.enterpriseId ? context.collections.enterprises.get(theCase.enterpriseId) : undefined,
  ])
  const { need } = openContent(theCase._id, { need: theCase.data.need }) as { need?: { details?: Details } }
  const told = enterprise ? enterpriseFacts(enterprise.creditCode, openProfile(enterprise), context.now) : {}
  // A need can be referred to who has accepted the invitation and was not removed.
  const there = new Set(contacts.flatMap(({ _id, accountId }) => (accountId === undefined ? [] : _id)))
  const known = products.map(({ contactId, ...product }) =>
    contactId !== undefined && there.has(contactId) ? { ...product, contactId } : product,
  )
  // What the need itself says is the newer: the profile fills in what its form does not ask.
  return matchProducts({ ...told, ...said(factsOf(need?.details ?? {})) }, known)
}

interface Details {
  amount?: number
  months?: number
  loans?: number
  turnover?: string
  collateral?: (typeof COLLATERALS)[number]
}

const exactly = (value: number | undefined): Range | undefined =>
  value === undefined ? undefined : { from: value, to: value }

/** What the enterprise told of itself; what it did not say stays unknown. */
function factsOf({ amount, months, loans, turnover, collateral }: Details): Facts {
  return {
    amount: exactly(amount),
    months: exactly(months),
    loans: exactly(loans),
    turnover: turnover === undefined ? undefined : TURNOVER_BANDS[turnover],
    collateral,
  }
}

/** Only what was said, so that silence hides nothing. */
const said = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
