import type { CaseDoc, CausedEffect, FollowEffect } from '../domain/caseDoc'
import { isCaused } from '../domain/effects'
import { act, type Rules, type Step } from '../domain/engine'
import { openOrder } from '../domain/orders'
import { rememberedRequest, requestKey, writeStep } from './caseStore'
import { transact } from './collections'
import type { Context } from './context'
import { isDuplicate } from './database'
import type { FollowRow } from './engineDocuments'
import { logLine } from './log'

/** Whose requests the system's own are: no account has this id. */
const SYSTEM = 'system'

const DROPPED = 'dropped:'

/** What came of a follow: the event whose own follows come next, if it has any, or nothing because it was impossible. */
interface Taken {
  event?: string
  dropped: boolean
}

/**
 * Takes one action of the system on one case because of an event. The request `<event id>/<case id>` is written with it, so
 * that twice is once. What has become impossible is dropped, which is remembered too; then `otherwise`, if there is one, is
 * taken on the case that asked. Answers the event that has follows of its own.
 */
export async function followOne(
  context: Context,
  row: FollowRow,
  effect: CausedEffect,
  caseId: string,
  rules: Rules,
): Promise<string | undefined> {
  if (effect.kind === 'open') {
    const opening = takeOnce(context, row, caseId, 'open', row.caseId, (parent) =>
      openOrder(parent, effect, context.now, rules),
    )
    return (await opening).event
  }
  const follow = (targetId: string, action: string) =>
    takeOnce(context, row, targetId, action, targetId, (theCase) => {
      if (targetId !== row.caseId && !stillMeant(theCase, effect)) return undefined
      const result = act(theCase, action, effect.input, { kind: 'system' }, context.now, rules)
      return result.ok ? [result] : undefined
    })
  const taken = await follow(caseId, effect.action)
  if (!taken.dropped || effect.otherwise === undefined) return taken.event
  return (await follow(row.caseId, effect.otherwise)).event
}

/** Takes the steps that `decide` finds for the case `readId`, under the request of the case `caseId`, unless that was done before. */
async function takeOnce(
  context: Context,
  row: FollowRow,
  caseId: string,
  action: string,
  readId: string,
  decide: (read: CaseDoc) => readonly Step[] | undefined,
): Promise<Taken> {
  const requestId = `${row.eventId}/${caseId}`
  const attempt = () =>
    transact(async (collections): Promise<Taken> => {
      const earlier = await collections.requests.get(requestKey(SYSTEM, requestId))
      if (earlier) return { dropped: earlier.what.startsWith(DROPPED) }
      const read = await collections.cases.get(readId)
      const steps = read && decide(read)
      const step = steps?.at(-1)
      const request = { accountId: SYSTEM, requestId, what: `${step ? 'follow:' : DROPPED}${action}` }
      if (!step) {
        await collections.requests.create(rememberedRequest(request, caseId, context.now))
        return { dropped: true }
      }
      await writeStep(collections, { step, earlier: steps?.slice(0, -1), request })
      return { event: step.effects.some(isCaused) ? step.event._id : undefined, dropped: false }
    })
  const taken = await attempt().catch((error) => {
    // Two runs of the same row at once: the other one has carried it out, or is about to.
    if (isDuplicate(error)) return attempt()
    throw error
  })
  if (taken.dropped) logLine({ level: 'warn', dropped: action, event: row.eventId, case: caseId })
  return taken
}

/** A case that was found by a link may have lost it since. */
const stillMeant = (theCase: { links: readonly string[] }, { target }: FollowEffect): boolean =>
  !('link' in target) || theCase.links.includes(target.link)
