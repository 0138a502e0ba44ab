import type { ContactAnswer } from '@contract/referral'
import { workflowOf } from '@contract/workflow/workflows'
import { sealInput } from '../../kit/confidence'
import { Refusal } from '../../kit/refusal'
import type { Handler } from '../../kit/serve'
import { ownContact, ownReferral } from './ownContact'
import { referralStep } from './referralStep'
import { referralView } from './referralView'

/** The answers of a contact are the steps by which the team records the same. */
const ACTIONS: Readonly<Record<ContactAnswer, string>> = {
  contacted: 'contactedNeed',
  refuse: 'partnerRefused',
  offer: 'enterLoanOffer',
  guarantee: 'enterLoanOffer',
}

/** The contact of a bank says that the enterprise was called, offers a loan or a guarantee, or refuses with the reason. */
export const answerReferral: Handler<'cases.answerReferral'> = async (context, { caseId, order, answer, values }) => {
  const contact = await ownContact(context)
  const { provider } = contact
  const name = ACTIONS[answer]
  const fields = workflowOf('enterpriseNeed').actions[name]?.fields ?? {}
  const institution =
    answer === 'guarantee' ? { guarantor: provider } : answer === 'contacted' ? {} : { partner: provider }
  const given = { ...values, ...institution, referral: order }
  const changed = await referralStep(context, {
    caseId,
    finds: (theCase) => ownReferral(theCase, contact, order) !== undefined,
    action: () => name,
    values: (theCase) => {
      const { kind } = ownReferral(theCase, contact, order).referral
      if (answer === (kind === 'loan' ? 'guarantee' : 'offer')) throw new Refusal('WRONG_STATE', 'notForType')
      return { values: sealInput(caseId, fields, given, true), unsealed: given }
    },
  })
  return referralView(changed, ownReferral(changed, contact, order).referral, context.now)
}
