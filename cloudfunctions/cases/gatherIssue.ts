import { act } from '../domain/engine'
import { changeCase, requestKey } from '../kit/caseStore'
import { Refusal } from '../kit/refusal'
import { followAtOnce } from '../kit/runFollows'
import type { Handler } from '../kit/serve'
import { gatherable } from './gatherable'
import { mayReadIssues } from './issueRow'
import { readableCase, viewOf } from './readCase'
import { conflict, refusalFor } from './stepRefusal'

const WHAT = 'cases.gatherIssue'

/**
 * Puts the open reports of an issue under one of them: one step of the main report, which lists the others; each comes under it by
 * an action of its own, once, at once or by the scheduler. The answer to the main report is then everybody's.
 */
export const gatherIssue: Handler<'cases.gatherIssue'> = async (context, { issueId, mainId, version }) => {
  await mayReadIssues(context)
  const street = await context.street()
  const request = { accountId: context.account._id, requestId: context.requestId, what: WHAT }
  const earlier = await context.collections.requests.get(requestKey(request.accountId, request.requestId))
  if (earlier) return viewOf(context, await readableCase(context, mainId))
  const found = await context.collections.issues.get(issueId)
  if (!found || found.street !== street.doc._id) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const { main, others } = await gatherable(context, found, mainId)
  if (!main || others.length === 0) throw new Refusal('WRONG_STATE', 'nothingToGather')
  const caseIds = others.map(({ _id }) => _id)
  const changed = await changeCase(mainId, async (theCase) => {
    if (theCase.version !== version) throw await conflict(context, theCase, street)
    const input = { caseIds, count: caseIds.length }
    const result = act(theCase, 'gather', input, context.actor, context.now, street.rules)
    if (!result.ok) throw refusalFor(result.why, context, 'gather', street)
    return { step: result, request, files: [] }
  })
  if (!changed) throw new Refusal('NOT_FOUND', 'caseNotFound')
  await followAtOnce(context, `${changed._id}:${changed.version}`)
  return viewOf(context, await readableCase(context, mainId))
}
