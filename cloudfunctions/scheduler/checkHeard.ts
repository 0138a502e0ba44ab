import type { CaseDoc } from '../domain/caseDoc'
import { act } from '../domain/engine'
import { HOUR } from '../domain/localTime'
import { changeCase } from '../kit/caseStore'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { logFailure } from '../kit/log'
import type { MessageDoc } from '../kit/peopleDocuments'

const BATCH = 100
/** As many people as one step is told to by one message each. */
const TOLD_MOST = 100

/**
 * Looks after what had to be heard and could not be sent: when nobody whom it was for has opened the inbox since, the case is
 * marked for a phone call. Done twice, it is marked once.
 */
export async function checkHeard(context: Context): Promise<number> {
  const { collections, now } = context
  const found = await collections.messages.find({
    where: { checkAt: command.lte(now) },
    order: [
      ['checkAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH,
  })
  let marked = 0
  for (const message of found) {
    try {
      const heard = await wasHeard(context, message)
      if (heard === undefined) {
        await collections.messages.update({ _id: message._id }, { checkAt: now + HOUR })
        continue
      }
      if (!heard && (await mark(context, message))) marked += 1
      await collections.messages.update({ _id: message._id }, { checkAt: command.remove() })
    } catch (error) {
      logFailure(message._id, error)
    }
  }
  return marked
}

/** Whether anybody whom the step was told to has heard of it; `undefined` while another message of it is on its way. */
async function wasHeard({ collections }: Context, { caseId = '', eventId = '', kind }: MessageDoc) {
  const [theCase, event, all] = await Promise.all([
    collections.cases.get(caseId),
    collections.events.get(eventId),
    collections.messages.find({ where: { eventId }, order: [['_id', 'asc']], limit: TOLD_MOST }),
  ])
  if (!theCase || !event || hasMovedOn(theCase, kind)) return true
  const same = all.filter((message) => message.kind === kind)
  if (same.some(({ state }) => state === 'sent')) return true
  if (same.some(({ state }) => state === 'due' || state === 'claimed')) return undefined
  const people = await Promise.all(same.map(({ accountId }) => accountId && collections.accounts.get(accountId)))
  return people.some((account) => account && account.inboxSeenAt >= event.at)
}

/** The person has answered the question or judged the answer, or it holds no more. */
const hasMovedOn = ({ state, data }: CaseDoc, kind: MessageDoc['kind']): boolean =>
  kind === 'asked' ? state !== 'waiting' : data.rating !== undefined || state === 'accepted' || state === 'dispatched'

async function mark(context: Context, { caseId = '', kind }: MessageDoc): Promise<boolean> {
  const { rules } = await context.street()
  let marked = false
  await changeCase(caseId, (theCase) => {
    marked = false
    const result = act(theCase, 'markUntold', { message: kind }, { kind: 'system' }, context.now, rules)
    if (!result.ok) return undefined
    marked = true
    return { step: result, files: [] }
  })
  return marked
}
