import { ROLE_POWERS } from '@contract/permissions'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'

/** Stands for every community in `checkIn`. */
export const EVERYWHERE = '*'

/** Where an official may compare enterprises: the office of a community its own; the hall and the centre for enterprises all. */
export function enterpriseScopes({ memberships }: Pick<AccountDoc, 'memberships'>, street: Street) {
  const everywhere = [street.doc.hallOfficeId, street.doc.centres.enterpriseNeed]
  return memberships
    .filter(({ role }) => ROLE_POWERS[role].rights.includes('enterprise.check'))
    .flatMap(({ officeId }) => {
      if (everywhere.includes(officeId)) return [{ officeId, communityId: EVERYWHERE }]
      return [...street.communities.values()]
        .filter((community) => community.officeId === officeId)
        .map(({ _id: communityId }) => ({ officeId, communityId }))
    })
}

/** The office for which somebody compares the enterprises of a community; refuses who has none. */
export function enterpriseOffice(account: AccountDoc, street: Street, communityId: string): string {
  const scope = enterpriseScopes(account, street).find((each) => [EVERYWHERE, communityId].includes(each.communityId))
  if (!scope) throw new Refusal('NOT_ALLOWED', 'checkElsewhere')
  return scope.officeId
}
