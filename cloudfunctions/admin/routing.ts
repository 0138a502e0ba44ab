import type { Handler } from '../kit/serve'
import { routingSettings } from './routingSettings'

/** How much is dispatched automatically, and what each wish would mean. */
export const routing: Handler<'admin.routing'> = async (context) => {
  const { doc } = await context.street()
  const [settings, learned] = await Promise.all([
    context.collections.routing.get(doc._id),
    context.collections.models.get(doc._id),
  ])
  return routingSettings(settings, learned)
}
