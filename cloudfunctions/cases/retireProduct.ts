import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './productOffice'
import { productView } from './products'

/** Takes a product out of the register; needs that it was introduced to keep it. */
export const retireProduct: Handler<'cases.retireProduct'> = async (context, { productId, version }) => {
  await refuseOtherOffices(context, true)
  const retired = await configure(context, {
    what: 'products',
    id: productId,
    version,
    change: (before) => {
      if (!before || before.retired) throw new Refusal('NOT_FOUND', 'productNotFound')
      return { ...before, retired: true }
    },
  })
  return productView(retired)
}
