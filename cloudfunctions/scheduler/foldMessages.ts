import type { MessageKind, MessageSettings } from '@contract/message'
import { MUST_HEAR, STAFF_MESSAGES } from '@contract/message'
import type { MessageEffect } from '../domain/caseDoc'
import { sendAt } from '../domain/messageTimes'
import type { Context } from '../kit/context'
import { isDuplicate } from '../kit/database'
import { hasQuota, quotaId } from '../kit/messageQuotas'
import type { MessageDoc } from '../kit/peopleDocuments'
import { peopleBehind } from './peopleBehind'

/** Accounts written to at the same time. */
const LANES = 10

/** Makes of what steps ask to be told one message a person; made twice, each is still one. */
export async function foldMessages(context: Context, effects: readonly MessageEffect[]): Promise<void> {
  const { messages } = (await context.street()).doc
  const people = peopleBehind(context)
  for (const effect of effects) {
    const accountIds = await people(effect.keys)
    const others = accountIds.filter((accountId) => accountId !== effect.except)
    const toStaff = (STAFF_MESSAGES as readonly MessageKind[]).includes(effect.message)
    if (others.length === 0 && !toStaff && MUST_HEAR.includes(effect.message)) {
      await create(context, nobodyToTell(context, effect))
    }
    for (let start = 0; start < others.length; start += LANES) {
      await Promise.all(
        others.slice(start, start + LANES).map(async (accountId) => {
          // Officials have the inbox and the desk: only who consented is written to.
          if (toStaff && !(messages && (await mayBeSent(context, accountId, messages, effect.message)))) return
          await create(context, messageTo(context, effect, accountId))
        }),
      )
    }
  }
}

export async function mayBeSent(
  { collections }: Context,
  accountId: string,
  messages: MessageSettings,
  kind: MessageKind,
): Promise<boolean> {
  const template = messages.templates[kind]
  return hasQuota(await collections.messageQuotas.get(quotaId(accountId, template.templateId)), template)
}

const messageTo = ({ now }: Context, { eventId, caseId, message }: MessageEffect, accountId: string): MessageDoc => ({
  _id: `${eventId}:${accountId}:${message}`,
  kind: message,
  accountId,
  caseId,
  eventId,
  state: 'due',
  dueAt: sendAt(message, now),
  since: sendAt(message, now),
  tries: 0,
})

/** Stands for the phone call to somebody who has no account. */
const nobodyToTell = (context: Context, effect: MessageEffect): MessageDoc => ({
  ...messageTo(context, effect, ''),
  state: 'noQuota',
  checkAt: context.now,
})

export async function create({ collections }: Context, message: MessageDoc): Promise<void> {
  try {
    await collections.messages.create(message)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
