import type { Handler } from '../kit/serve'
import { readPaper } from './readDispute'

/** A paper of a dispute, to be read and printed. */
export const paper: Handler<'mediation.paper'> = (context, { caseId, kind }) => readPaper(context, caseId, kind)
