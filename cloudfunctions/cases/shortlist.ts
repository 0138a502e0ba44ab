import { canRead } from '../domain/actor'
import { caseRow } from '../domain/caseView'
import { command } from '../kit/database'
import type { Handler } from '../kit/serve'

/** The cases that one has starred, in one's own order. Those that have gone to others are left out. */
export const shortlist: Handler<'cases.shortlist'> = async (context) => {
  const { shortlist: ids = [] } = await context.accountNow()
  if (ids.length === 0) return []
  const found = await context.collections.cases.find({ where: { _id: command.in(ids) }, limit: ids.length })
  const { offices } = await context.street()
  const byId = new Map(found.map((theCase) => [theCase._id, theCase]))
  return ids.flatMap((id) => {
    const theCase = byId.get(id)
    return theCase && canRead(context.actor, theCase) ? [caseRow(theCase, offices, true)] : []
  })
}
