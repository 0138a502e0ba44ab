import { requiredFor } from '@contract/referral'
import { canRead } from '../../domain/actor'
import { sealWhole } from '../../kit/confidence'
import type { MemberContext } from '../../kit/context'
import { Refusal } from '../../kit/refusal'
import type { Handler } from '../../kit/serve'
import { refuseOtherOffices } from '../productOffice'
import { viewOf } from '../readCase'
import { openContact } from './contacts'
import { referralStep } from './referralStep'

/** The team proposes to refer a need to the contact of a product: nothing is shared by it, the enterprise is asked. */
export const proposeReferral: Handler<'cases.proposeReferral'> = async (context, { caseId, version, productId }) => {
  await refuseOtherOffices(context, true)
  const { product, contact } = await addressee(context, productId)
  const told = { partner: product.provider, product: product.name, ...openContact(contact) }
  const asked = {
    productId,
    kind: product.kind,
    contactId: contact._id,
    required: requiredFor(product),
    standing: 'asked',
    told: sealWhole(caseId, told),
  }
  const changed = await referralStep(context, {
    caseId,
    version,
    finds: (theCase) => canRead(context.actor, theCase),
    action: ({ state }) => (state === 'offered' ? 'proposeReferralAlso' : 'proposeReferral'),
    values: () => ({ values: asked }),
  })
  return viewOf(context, changed)
}

async function addressee({ collections }: MemberContext, productId: string) {
  const product = await collections.products.get(productId)
  if (!product || product.retired) throw new Refusal('NOT_FOUND', 'productNotFound')
  const contact = product.contactId === undefined ? undefined : await collections.contacts.get(product.contactId)
  if (!contact || contact.removed || contact.accountId === undefined) {
    throw new Refusal('WRONG_STATE', 'noContact', { field: 'productId' })
  }
  return { product, contact }
}
