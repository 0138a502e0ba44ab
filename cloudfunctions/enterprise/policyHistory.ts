import { adminLogPage } from '../kit/adminLogPage'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './policyOffice'

/** Who changed a policy of the library, from what to what. */
export const policyHistory: Handler<'enterprise.policyHistory'> = async (context, { policyId, after, limit }) => {
  await refuseOtherOffices(context)
  return adminLogPage(context, { what: 'policies', thing: policyId, after, limit })
}
