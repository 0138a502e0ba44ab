import { type FinanceProduct, PRODUCTS_MOST } from '@contract/finance/product'
import type { MemberContext } from '../kit/context'
import type { Handler } from '../kit/serve'
import type { ProductDoc } from '../kit/streetDocuments'
import { refuseOtherOffices } from './productOffice'

/** The loans and guarantees that banks and guarantors offer enterprises of the street. */
export const products: Handler<'cases.products'> = async (context) => {
  await refuseOtherOffices(context, false)
  return (await productsInUse(context)).map(productView)
}

export const productsInUse = async (context: MemberContext): Promise<ProductDoc[]> =>
  context.collections.products.find({
    where: { street: (await context.street()).doc._id, retired: false },
    order: [['_id', 'asc']],
    limit: PRODUCTS_MOST,
  })

export function productView({ street: _, retired: __, version = 1, ...product }: ProductDoc): FinanceProduct {
  return { ...product, version }
}
