import type { ListKey } from '@contract/case'
import { accountKey, enterpriseKey, keysOf, mediationKey, officeKey, personKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** The one key that a list is read under. A key that the caller does not hold is refused, so a list never shows what a get hides. */
export function readKey(context: MemberContext, key: ListKey): string {
  const wanted = keyOf(context, key)
  if (keysOf(context.actor).includes(wanted)) return wanted
  throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'key' })
}

function keyOf(context: MemberContext, key: ListKey): string {
  if (key === 'mine') return accountKey(context.account._id)
  if (key === 'assigned') return personKey(context.account._id)
  if ('mediation' in key) return mediationKey(key.mediation)
  return 'office' in key ? officeKey(key.office) : enterpriseKey(key.enterprise)
}
