import type { ListKey } from '@contract/case'
import { accountKey, officeKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** The one key that a list is read under. A key that the caller does not hold is refused, so a list never shows what a get hides. */
export function readKey(context: MemberContext, key: ListKey): string {
  if (key === 'mine') return accountKey(context.account._id)
  if (context.account.memberships.some((membership) => membership.officeId === key.office)) return officeKey(key.office)
  throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'key' })
}
