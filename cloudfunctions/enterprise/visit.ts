import type { Handler } from '../kit/serve'
import { readableVisit } from '../kit/visitScope'
import { visitView } from './visitView'

/** One visit with what was said there. Who of the enterprise wants to know who read it finds it among the access records. */
export const visit: Handler<'enterprise.visit'> = async (context, { visitId }) => {
  const { account, collections, now } = context
  const found = await readableVisit(context, visitId)
  if (found.state === 'held' && found.visitorId !== account._id) {
    const enterprise = await collections.enterprises.get(found.enterpriseId)
    const about = (enterprise?.members ?? []).map(({ accountId }) => accountId)
    const officeId = account.offices.includes(found.officeId) ? found.officeId : account.offices[0]
    const record = { accountId: account._id, about, officeId, what: 'visit', at: now }
    await collections.accessRecords.create({ _id: context.newId(), ...record })
  }
  return visitView(context, found)
}
