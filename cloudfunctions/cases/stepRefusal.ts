import { ORDERS_MOST } from '@contract/workflow/orders'
import type { Impossible } from '@contract/workflow/workflows'
import type { CaseDoc } from '../domain/caseDoc'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import { actionName } from '../kit/texts/actionNames'
import { viewerOf } from './readCase'

/** Says in the caller's words why the workflow does not let an action be taken. */
export function refusalFor(why: Impossible, context: MemberContext, action: string, street?: Street): Refusal {
  switch (why) {
    case 'unknownAction':
      return new Refusal('INVALID_INPUT', 'unknownAction', { words: { action }, field: 'action' })
    case 'notAllowed':
      return new Refusal('NOT_ALLOWED', 'notAllowed')
    case 'alreadyDone':
      return new Refusal('WRONG_STATE', 'alreadyDone')
    case 'countReached':
      return new Refusal('WRONG_STATE', 'countReached', { words: { hotline: street?.doc.hotline ?? '' } })
    case 'nothingAsked':
      return new Refusal('WRONG_STATE', 'nothingAsked')
    case 'tooLate':
      return new Refusal('WRONG_STATE', 'tooLate')
    case 'objectionOver':
      return new Refusal('WRONG_STATE', 'objectionOver')
    case 'tooSoon':
      return new Refusal('WRONG_STATE', 'tooSoon')
    case 'onlyForOrder':
    case 'notForOrder':
    case 'ordersOpen':
      return new Refusal('WRONG_STATE', why)
    case 'partiesMissing':
    case 'notPerformed':
    case 'notForType':
    case 'listFull':
      return new Refusal('WRONG_STATE', why)
    case 'tooManyOrders':
      return new Refusal('WRONG_STATE', why, { words: { most: ORDERS_MOST } })
    case 'wrongState':
      return new Refusal('WRONG_STATE', 'wrongState', { words: { action: actionName(action, context.language) } })
  }
}

/** Tells the slower of two people who was faster and with what, so that they can decide again. */
export async function conflict(context: MemberContext, theCase: CaseDoc, street: Street): Promise<Refusal> {
  const event = await context.collections.events.get(`${theCase._id}:${theCase.version}`)
  const chinese = context.language === 'zh'
  const office = event?.by.officeId ? street.offices.get(event.by.officeId) : undefined
  const official = viewerOf(context, theCase).isOfficial && event?.by.relation !== 'reporter'
  const names = [chinese ? office?.name : office?.nameEn, official ? event?.by.nameMasked : undefined]
  const who = names.filter(Boolean).join(' ') || (chinese ? '对方' : 'Somebody')
  const action = actionName(event?.action ?? '', context.language)
  return new Refusal('CONFLICT', 'conflict', {
    words: { who, action },
    details: { version: theCase.version, action: event?.action ?? '', who },
  })
}
