import type { FollowEffect } from '../domain/caseDoc'
import { isFollow } from '../domain/effects'
import { act, type Rules } from '../domain/engine'
import { rememberedRequest, requestKey, writeStep } from './caseStore'
import { transact } from './collections'
import type { Context } from './context'
import { isDuplicate } from './database'
import type { FollowRow } from './documents'
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
  effect: FollowEffect,
  caseId: string,
  rules: Rules,
): Promise<string | undefined> {
  const taken = await takeOnce(context, row, effect, caseId, effect.action, rules)
  if (!taken.dropped || effect.otherwise === undefined) return taken.event
  return (await takeOnce(context, row, effect, row.caseId, effect.otherwise, rules)).event
}

async function takeOnce(
  context: Context,
  row: FollowRow,
  effect: FollowEffect,
  caseId: string,
  action: string,
  rules: Rules,
): Promise<Taken> {
  const requestId = `${row.eventId}/${caseId}`
  const attempt = () =>
    transact(async (collections): Promise<Taken> => {
      const earlier = await collections.requests.get(requestKey(SYSTEM, requestId))
      if (earlier) return { dropped: earlier.what.startsWith(DROPPED) }
      const theCase = await collections.cases.get(caseId)
      const meant = theCase && (caseId === row.caseId || stillMeant(theCase, effect))
      const result = meant ? act(theCase, action, effect.input, { kind: 'system' }, context.now, rules) : undefined
      const request = { accountId: SYSTEM, requestId, what: `${result?.ok ? 'follow:' : DROPPED}${action}` }
      if (!result?.ok) {
        await collections.requests.create(rememberedRequest(request, caseId, context.now))
        return { dropped: true }
      }
      await writeStep(collections, { step: result, request, files: [] })
      return { event: result.effects.some(isFollow) ? result.event._id : undefined, dropped: false }
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
