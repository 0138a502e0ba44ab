import type { ListKey } from '@contract/case'
import { accountKey, officeKey, personKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** The one key that a list is read under. A key that the caller does not hold is refused, so a list never shows what a get hides. */
export function readKey(context: MemberContext, key: ListKey): string {
  if (key === 'mine') return accountKey(context.account._id)
  if (key === 'assigned' && context.account.memberships.length > 0) return personKey(context.account._id)
  if (typeof key === 'object' && context.account.memberships.some(({ officeId }) => officeId === key.office)) {
    return officeKey(key.office)
  }
  throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'key' })
}
