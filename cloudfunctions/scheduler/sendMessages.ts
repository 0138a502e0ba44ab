import type { MessageFailure, MessageTemplate } from '@contract/message'
import { MUST_HEAR } from '@contract/message'
import { DAY } from '../domain/localTime'
import { isPointless, tryAgainAt } from '../domain/messageTimes'
import type { SendResult } from '../domain/sendResult'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import { logFailure } from '../kit/log'
import { dropQuota, giveBack, takeOne } from '../kit/messageQuotas'
import type { AccountDoc, MessageDoc } from '../kit/peopleDocuments'
import { mayReadNow } from './mayReadNow'
import { send } from './send'

/** Messages in one run; what is left waits for the next minute. */
const BATCH = 200
const LANES = 5
/** A claim that is older belongs to a run that was killed: longer than a function may run. */
const CLAIM_MS = 10 * 60_000

/** Sends what is due. Each is claimed before it is sent; what a killed run had claimed may have been sent and is not sent again. */
export async function sendMessages(context: Context): Promise<number> {
  const { now } = context
  const left = await dueIn(context, 'claimed', now - CLAIM_MS)
  for (const message of left) await settle(context, message, 'failed', { why: 'interrupted' })
  const due = await dueIn(context, 'due', now)
  let sent = 0
  for (let start = 0; start < due.length; start += LANES) {
    const lanes = due.slice(start, start + LANES).map(async (message) => {
      try {
        if (await sendOne(context, message)) sent += 1
      } catch (error) {
        // One message that cannot be handled must not hold up the others; its claim runs out.
        logFailure(message._id, error)
      }
    })
    await Promise.all(lanes)
  }
  return sent
}

const dueIn = ({ collections }: Context, state: MessageDoc['state'], until: number): Promise<MessageDoc[]> =>
  collections.messages.find({
    where: { state, dueAt: command.lte(until) },
    order: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: BATCH,
  })

async function sendOne(context: Context, message: MessageDoc): Promise<boolean> {
  const { collections, now } = context
  const template = (await context.street()).doc.messages?.templates[message.kind]
  const [theCase, account] = await Promise.all([
    message.caseId === undefined ? undefined : collections.cases.get(message.caseId),
    collections.accounts.get(message.accountId),
  ])
  const wanted = account && !(account.messagesOff as string[] | undefined)?.includes(message.kind)
  const outdated = theCase !== undefined && (isPointless(message.kind, theCase) || !mayReadNow(account, theCase))
  // What WeChat is not asked about needs no claim: a run that is killed leaves it as it was.
  if (!wanted || outdated) return settle(context, message, 'dropped', { from: 'due' })
  const openid = await openidOf(context, account)
  if (!template || !openid) return settle(context, message, 'noQuota', { from: 'due' })
  const claimed = await collections.messages.update(
    { _id: message._id, state: 'due' },
    { state: 'claimed', dueAt: now, tries: command.inc(1) },
  )
  if (!claimed) return false
  if (!(await takeOne(collections, account._id, template))) return toInbox(context, message)
  const result = await send(context, { message, template, openid, theCase })
  return conclude(context, message, template, result)
}

async function conclude(
  context: Context,
  message: MessageDoc,
  template: MessageTemplate,
  result: SendResult,
): Promise<boolean> {
  const { collections, now } = context
  const { accountId } = message
  if (result.is === 'sent') {
    await settle(context, message, 'sent')
    return true
  }
  if (result.is === 'refused') {
    await dropQuota(collections, accountId, template)
    return toInbox(context, message)
  }
  if (result.is === 'unknown') return settle(context, message, 'failed', { why: 'unknown', errcode: result.errcode })
  await giveBack(collections, accountId, template)
  if (result.is === 'broken') return settle(context, message, 'failed', result)
  const again = tryAgainAt(message.tries + 1, message.since, now)
  if (again === undefined) return settle(context, message, 'failed', { why: 'tooLong', errcode: result.errcode })
  const where = { _id: message._id, state: 'claimed' }
  await collections.messages.update(where, { state: 'due', dueAt: again, ...codeOf(result) })
  return false
}

const codeOf = ({ errcode }: { errcode?: number }) => (errcode === undefined ? {} : { errcode })

/** The state in which a message ends; what must be heard and was not sent is looked after a day later. Answers that it was not sent. */
async function settle(
  { collections, now }: Context,
  { _id, kind, caseId }: MessageDoc,
  state: 'sent' | 'failed' | 'dropped' | 'noQuota',
  { why, errcode, from = 'claimed' }: { why?: MessageFailure; errcode?: number; from?: 'due' | 'claimed' } = {},
): Promise<false> {
  const unheard = state === 'failed' || state === 'noQuota'
  const checkAt = unheard && caseId !== undefined && MUST_HEAR.includes(kind) ? { checkAt: now + DAY } : {}
  const change = { state, dueAt: now, ...(why ? { why } : {}), ...codeOf({ errcode }), ...checkAt }
  await collections.messages.update({ _id, state: from }, change)
  return false
}

const toInbox = (context: Context, message: MessageDoc): Promise<false> => settle(context, message, 'noQuota')

const WECHAT = 'wx:'

/** How WeChat knows the person in this mini program; nobody for who has only ever used a browser. */
async function openidOf({ collections }: Context, { _id }: AccountDoc): Promise<string | undefined> {
  const identities = await collections.identities.find({
    where: { accountId: _id },
    order: [['_id', 'desc']],
    limit: 10,
  })
  return identities.find((identity) => identity._id.startsWith(WECHAT))?._id.split(':')[2]
}
