import { PRECISIONS, type Precision, type RoutingSettings } from '@contract/routing'
import { forecast, OUTCOMES_NEEDED } from '../domain/learning/automatic'
import type { ModelDoc } from '../kit/engineDocuments'
import type { RoutingDoc } from '../kit/streetDocuments'
import { editedOf } from './knowledgeEdits'

/** The settings of automatic dispatch as their editor sees them, with what each precision would mean. */
export function routingSettings(settings: RoutingDoc | undefined, learned: ModelDoc | undefined): RoutingSettings {
  const outcomes = learned?.outcomes ?? []
  return {
    precision: PRECISIONS.find((value) => value === settings?.precision) ?? null,
    byHand: settings?.byHand ?? [],
    ...editedOf(settings ?? {}),
    confirmed: learned?.confirmed ?? 0,
    outcomes: outcomes.length,
    outcomesNeeded: OUTCOMES_NEEDED,
    forecasts: PRECISIONS.map((precision: Precision) => {
      const { threshold, share, precision: right } = forecast(outcomes, precision)
      return { precision, threshold, share, right }
    }),
  }
}
