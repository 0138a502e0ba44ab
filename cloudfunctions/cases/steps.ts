import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import { type Steps, stepViews, type Viewer } from '../domain/caseView'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'

/** Steps in one page: one under which hundreds are merged has a step for each of them. */
const STEPS_MOST = 200
/** A reporter is not told of most steps of such a case, so it is gone back further until there are some, in so many pages. */
const SHOWN_LEAST = 10
const PAGES_MOST = 10

/**
 * The newest steps of a case before a version, in order. Whoever asks for them before the case is read must show nothing of
 * them until it may be read.
 */
export async function stepsBefore(context: MemberContext, caseId: string, before?: number): Promise<EventDoc[]> {
  const where = before === undefined ? { caseId } : { caseId, version: command.lt(before) }
  const newest = await context.collections.events.find({ where, order: [['version', 'desc']], limit: STEPS_MOST })
  return newest.reverse()
}

/** Steps of which the viewer may know at least some, unless there are none: those given, and pages before them while need be. */
export async function someShown(
  context: MemberContext,
  theCase: CaseDoc,
  viewer: Viewer,
  newest: readonly EventDoc[],
): Promise<Steps> {
  const { offices } = await context.street()
  let events = newest
  for (let page = 1; page < PAGES_MOST; page += 1) {
    const earlier = earlierThan(events)
    if (earlier === undefined || stepViews(events, theCase, viewer, offices).length >= SHOWN_LEAST) break
    events = [...(await stepsBefore(context, theCase._id, earlier)), ...events]
  }
  return { events, earlier: earlierThan(events) }
}

/** The version before which a case has more steps; they are numbered from one without a gap. */
const earlierThan = ([oldest]: readonly EventDoc[]): number | undefined =>
  oldest && oldest.version > 1 ? oldest.version : undefined
