import type { Handler } from '../kit/serve'
import { viewOf } from './readCase'
import { takeStep } from './takeStep'

/** Takes one action of the workflow table on one case, or refuses and writes nothing. */
export const act: Handler<'cases.act'> = async (context, { caseId, ...wish }) =>
  viewOf(context, await takeStep(context, caseId, { ...wish, requestId: context.requestId }))
