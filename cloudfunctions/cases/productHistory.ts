import { adminLogPage } from '../kit/adminLogPage'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './productOffice'

/** Who changed a product of the register, from what to what. */
export const productHistory: Handler<'cases.productHistory'> = async (context, { productId, after, limit }) => {
  await refuseOtherOffices(context, false)
  return adminLogPage(context, { what: 'products', thing: productId, after, limit })
}
