import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { routingSettings } from './routingSettings'

/** Sets how right automatic dispatch must be, and what only people dispatch. Reports that come from now on follow it. */
export const saveRouting: Handler<'admin.saveRouting'> = async (context, { precision, byHand, version }) => {
  const { doc, categories } = await context.street()
  const unknown = byHand.findIndex((id) => !categories.has(id))
  if (unknown >= 0) throw new Refusal('INVALID_INPUT', 'unknownCategory', { field: `byHand.${unknown}` })
  const saved = await configure(context, {
    what: 'routing',
    id: doc._id,
    version,
    change: () => ({ _id: doc._id, street: doc._id, precision, byHand: [...new Set(byHand)] }),
  })
  return routingSettings(saved, await context.collections.models.get(doc._id))
}
