import { act, type Step } from '../domain/engine'
import { mayBeJoined } from '../domain/mainCase'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'

/** The caller need not be able to read the report that they join, so that nothing but whether it can be joined is told. */
export async function refuseUnjoinable(context: MemberContext, mainId: string): Promise<void> {
  const main = await context.collections.cases.get(mainId)
  if (!main || !mayBeJoined(main)) throw new Refusal('INVALID_INPUT', 'joinNotPossible', { field: 'joins' })
}

/** The step that puts a new report under the one that it joins, in the same moment. */
export function joinedStep(
  context: MemberContext,
  opened: Step,
  mainId: string | undefined,
  street: Street,
): Step | undefined {
  if (mainId === undefined) return undefined
  const result = act(opened.next, 'join', { mainId }, { kind: 'system' }, context.now, street.rules)
  if (!result.ok) throw new Refusal('INVALID_INPUT', 'joinNotPossible', { field: 'joins' })
  return result
}
