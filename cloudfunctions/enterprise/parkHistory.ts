import { adminLogPage } from '../kit/adminLogPage'
import type { Handler } from '../kit/serve'
import { refuseOthers } from './parks'

/** Who changed a park or a class of visits, from what to what. */
export const parkHistory: Handler<'enterprise.parkHistory'> = async (context, asked) => {
  await refuseOthers(context)
  return adminLogPage(context, asked)
}
