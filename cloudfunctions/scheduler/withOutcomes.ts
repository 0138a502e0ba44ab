import { heard, keptOutcome, OUTCOMES_MOST } from '../domain/learning/learned'
import { suggestOffice } from '../domain/routing'
import type { RoutingModel } from '../domain/routing/model'
import { suggest } from '../domain/suggest'
import type { ModelDoc } from '../kit/engineDocuments'
import type { Street } from '../kit/street'
import type { Taught } from './taughtBy'

/**
 * Notes what would have been proposed for messages that have not been learned yet, and whether that was right: how far each
 * voice and each confidence can be trusted is known from such messages only.
 */
export function withOutcomes(
  learned: ModelDoc,
  taught: readonly Taught[],
  model: RoutingModel | undefined,
  { categories, routing }: Street,
): ModelDoc {
  const outcomes = [...learned.outcomes]
  let { voices } = learned
  for (const { theCase, example } of taught) {
    if (example.label === undefined) continue
    const { title, text, place, categoryId, createdAt: at } = theCase
    const input = { ...place, title, text, category: categories.get(categoryId ?? ''), at }
    const plain = suggestOffice(input, routing)
    if (model) {
      const told = suggest(input, routing, { confirmed: learned.confirmed, model, voices })
      if (told.voice !== 'fallback') outcomes.push(keptOutcome(told.confidence ?? 0, told.officeId === example.label))
    }
    voices = heard(voices, plain.voice, plain.officeId === example.label)
  }
  return { ...learned, outcomes: outcomes.slice(-OUTCOMES_MOST), voices }
}
