import type { Handler } from '../kit/serve'
import { readableCase, viewOf } from './readCase'

/** One case with its steps, as the caller may see it. */
export const get: Handler<'cases.get'> = async (context, { caseId }) =>
  viewOf(context, await readableCase(context, caseId))
