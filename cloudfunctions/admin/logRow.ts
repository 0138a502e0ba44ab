import type { AdminThing } from '@contract/admin'
import type { MemberContext } from '../kit/context'
import type { AdminLogDoc } from '../kit/documents'
import type { Street } from '../kit/street'

/** The row of an edit that is not of one configured document, such as that of a membership. */
export const logRow = (
  { account, now, requestId }: MemberContext,
  street: Street,
  what: AdminThing,
  thing: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): AdminLogDoc => ({
  _id: `${account._id}:${requestId}`,
  street: street.doc._id,
  what,
  thing,
  who: account._id,
  nameMasked: account.nameMasked,
  before,
  after,
  at: now,
})
