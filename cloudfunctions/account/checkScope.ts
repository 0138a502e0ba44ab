import { ROLE_POWERS } from '@contract/permissions'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'

/** An office for which somebody checks people, and the communities whose people those are. */
export interface CheckScope {
  officeId: string
  communityIds: readonly string[]
}

/** Where an official may check people: the office of a community its own, the hall everybody. */
export function checkScopes({ memberships }: Pick<AccountDoc, 'memberships'>, street: Street): CheckScope[] {
  const communities = [...street.communities.values()]
  return memberships
    .filter(({ role }) => ROLE_POWERS[role].rights.includes('account.check'))
    .map(({ officeId }) => ({
      officeId,
      communityIds: communities
        .filter((community) => officeId === street.doc.hallOfficeId || community.officeId === officeId)
        .map(({ _id }) => _id),
    }))
    .filter(({ communityIds }) => communityIds.length > 0)
}

/** The scope by which an official may check the people of this community; refuses who has none. */
export function scopeFor(account: AccountDoc, street: Street, communityId: string): CheckScope {
  const scope = checkScopes(account, street).find(({ communityIds }) => communityIds.includes(communityId))
  if (!scope) throw new Refusal('NOT_ALLOWED', 'checkElsewhere')
  return scope
}
