import type { Handler } from '../kit/serve'
import { readableCase, viewOf } from './readCase'
import { takeStep } from './takeStep'

/** Takes one action of the workflow table on one case, or refuses and writes nothing. */
export const act: Handler<'cases.act'> = async (context, { caseId, ...wish }) => {
  const seen = await readableCase(context, caseId)
  return viewOf(context, await takeStep(context, seen, { ...wish, requestId: context.requestId }))
}
