import type { ParksView } from '@contract/park'
import { ROLE_POWERS } from '@contract/permissions'
import { classesOf } from '../domain/visitClasses'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { StreetDoc } from '../kit/streetDocuments'

/** Parks and the classes of visits, as their editor sees them. */
export const parks: Handler<'enterprise.parks'> = async (context) => {
  await refuseOthers(context)
  const { doc } = await context.street()
  return parksView((await context.collections.streets.get(doc._id)) ?? doc)
}

export const parksView = (street: StreetDoc): ParksView => ({
  parks: street.parks ?? [],
  visitClasses: classesOf(street),
  version: street.version ?? 0,
})

/** Kept by the centre for enterprises, and by who administers the street, of whatever office. */
export async function refuseOthers({ account, street }: MemberContext): Promise<void> {
  const { centres } = (await street()).doc
  const keeps = account.memberships.some(
    ({ officeId, role }) =>
      ROLE_POWERS[role].rights.includes('street.configure') ||
      (ROLE_POWERS[role].rights.includes('park.edit') && officeId === centres.enterpriseNeed),
  )
  if (!keeps) throw new Refusal('NOT_ALLOWED', 'notAllowed')
}
