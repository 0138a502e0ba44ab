import { act, type Step } from '../domain/engine'
import { mayGoByItself } from '../domain/learning/automatic'
import type { Context } from '../kit/context'
import type { Street } from '../kit/street'

/** The step that sends a new report to the proposed office without a person, where the street wants that and nothing speaks against it. */
export function dispatchedStep({ now }: Context, { next }: Step, street: Street): Step | undefined {
  const { suggestion } = next
  if (!suggestion || !mayGoByItself(next, street.automatic())) return undefined
  const percent = Math.floor((suggestion.confidence ?? 0) * 100)
  const { officeId, helperIds } = suggestion
  const input = { officeId, percent, ...(helperIds ? { helperIds } : {}) }
  const result = act(next, 'dispatchItself', input, { kind: 'system' }, now, street.rules)
  return result.ok ? result : undefined
}
