import { type Membership, officesOf } from '@contract/permissions'
import type { AccountDoc } from './peopleDocuments'

/** The memberships of an account with what they are found by. */
export const membershipFields = (
  memberships: readonly Membership[],
): Pick<AccountDoc, 'memberships' | 'offices' | 'memberOf'> => ({
  memberships: [...memberships],
  offices: officesOf(memberships),
  memberOf: [...new Set(memberships.map(({ officeId }) => officeId))],
})
