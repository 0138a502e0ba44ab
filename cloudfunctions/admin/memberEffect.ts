import type { Membership, Role } from '@contract/permissions'
import { CASE_KINDS } from '@contract/workflow/workflows'
import { personKey } from '../domain/actor'
import { holderOf } from '../domain/caseKeys'
import { handlesFor } from '../kit/leave'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { managedOffice } from './mayManage'

const COUNTED_MOST = 100
/** More people than any office has. */
const MEMBERS_MOST = 500

/** What a change of a membership touches: the cases that go back to the office, and who is left to handle them. */
export const memberEffect: Handler<'admin.memberEffect'> = async (context, { officeId, accountId, role, to }) => {
  managedOffice(context.account, await context.street(), officeId)
  const { accounts, cases } = context.collections
  const [account, colleagues] = await Promise.all([
    accounts.get(accountId),
    accounts.find({ where: { memberOf: officeId }, order: [['_id', 'asc']], limit: MEMBERS_MOST }),
  ])
  if (!account) throw new Refusal('NOT_FOUND', 'personNotFound')
  const handlersLeft = colleagues.filter((each) => each._id !== accountId && handlesFor(each, officeId)).length
  const after = { memberships: membershipsAfter(account.memberships, officeId, role, to) }
  if (handlesFor(after, officeId)) return { openCases: 0, handlersLeft: handlersLeft + 1 }
  const found = await Promise.all(
    CASE_KINDS.map((kind) =>
      cases.find({
        where: { readers: personKey(accountId), kind, open: true },
        limit: COUNTED_MOST,
        fields: ['leadOfficeId', 'centreId'],
      }),
    ),
  )
  return { openCases: found.flat().filter((each) => holderOf(each) === officeId).length, handlersLeft }
}

/** The memberships once this one has another role, or has ended. */
export function membershipsAfter(
  memberships: readonly Membership[],
  officeId: string,
  role: Role,
  to: Role | null,
): Membership[] {
  const others = memberships.filter((each) => !(each.officeId === officeId && each.role === role))
  const has = others.some((each) => each.officeId === officeId && each.role === to)
  return to === null || has ? others : [...others, { officeId, role: to }]
}
