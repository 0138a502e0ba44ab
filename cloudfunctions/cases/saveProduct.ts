import { PRODUCTS_MOST } from '@contract/finance/product'
import { configure, madeId } from '../kit/configure'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './productOffice'
import { productsInUse, productView } from './products'

/** Enters a product, or a new version of the one that was read; who changed what stays in its history. */
export const saveProduct: Handler<'cases.saveProduct'> = async (context, { productId, version, ...product }) => {
  await refuseOtherOffices(context, true)
  await refuseForeignContact(context, product)
  const street = (await context.street()).doc._id
  const id = productId ?? madeId(context)
  if (productId === undefined) {
    const others = await productsInUse(context)
    if (others.length >= PRODUCTS_MOST && others.every(({ _id }) => _id !== id)) {
      throw new Refusal('INVALID_INPUT', 'productsFull', { field: 'name', words: { most: PRODUCTS_MOST } })
    }
  }
  const saved = await configure(context, {
    what: 'products',
    id,
    version: version ?? 0,
    change: (before) => {
      if (productId !== undefined && (!before || before.retired)) throw new Refusal('NOT_FOUND', 'productNotFound')
      return { _id: id, street, retired: false, ...product }
    },
  })
  return productView(saved)
}

/** The contact of a product speaks for its institution. */
async function refuseForeignContact(
  { collections }: MemberContext,
  { contactId, provider }: { contactId?: string; provider: string },
): Promise<void> {
  const contact = contactId === undefined ? undefined : await collections.contacts.get(contactId)
  if (contactId === undefined || (contact && !contact.removed && contact.provider === provider)) return
  throw new Refusal('INVALID_INPUT', 'contactOfOther', { field: 'contactId' })
}
