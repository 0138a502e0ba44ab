import { type MessageKind, MUST_HEAR } from '@contract/message'
import { TOLD_BY_WECHAT, TOLD_OF_URGENT, type Told } from '@contract/workflow/messages'
import { accountKey, contactKey, personKey } from './actor'
import type { CaseDoc, EventDoc, MessageEffect } from './caseDoc'
import { keysOfRelation } from './caseKeys'
import { contactOf } from './referrals'

type SuperiorOf = (officeId: string) => string | undefined

/** Whom WeChat tells of a step, as keys: who is behind them is found when it is sent. */
export function messagesOf(event: EventDoc, next: CaseDoc, superiorOf: SuperiorOf): MessageEffect[] {
  return toldOf(event, next).flatMap(({ message, to }): MessageEffect[] => {
    const { accountId } = event.by
    const own = accountId === undefined ? [] : [accountKey(accountId), personKey(accountId)]
    const keys = [...new Set(to.flatMap((relation) => keysOf(relation, event, next, superiorOf)))]
    const others = keys.filter((key) => !own.includes(key))
    if (others.length === 0 && !(keys.length === 0 && mustBePhoned(message, next))) return []
    const told = { kind: 'message', message, eventId: event._id, caseId: next._id, keys: others } as const
    return [{ ...told, ...(accountId === undefined ? {} : { except: accountId }) }]
  })
}

function toldOf({ action, kind }: EventDoc, { urgency }: CaseDoc): readonly Told[] {
  if (action === 'submit') return urgency === 'normal' ? [] : TOLD_OF_URGENT
  return TOLD_BY_WECHAT[kind][action] ?? []
}

/** The official who has a case in hand hears of it instead of the whole office. */
function keysOf(relation: Told['to'][number], event: EventDoc, next: CaseDoc, superiorOf: SuperiorOf): string[] {
  // Of several banks the one that the step is about.
  if (relation === 'contact') {
    const contactId = contactOf(next, event)
    return contactId === undefined ? [] : [contactKey(contactId)]
  }
  return keysOfRelation(relation === 'lead' && next.assigneeId ? 'assignee' : relation, next, superiorOf)
}

/** Somebody who phoned or came to a counter: what they must know is told by phone. A sub-order has no reporter of its own. */
const mustBePhoned = (message: MessageKind, { parentId }: CaseDoc): boolean =>
  parentId === undefined && MUST_HEAR.includes(message)
