import { ROLE_POWERS } from '@contract/permissions'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'

/** Administrators, and heads of a command centre: another office's head has nothing to do with the messages of all. */
export async function mayOverseeMessages(context: MemberContext): Promise<void> {
  const { offices } = await context.street()
  const may = context.account.memberships.some(
    ({ role, officeId }) =>
      ROLE_POWERS[role].rights.includes('street.configure') ||
      (ROLE_POWERS[role].rights.includes('message.oversee') && offices.get(officeId)?.kind === 'centre'),
  )
  if (!may) throw new Refusal('NOT_ALLOWED', 'notAllowed')
}
