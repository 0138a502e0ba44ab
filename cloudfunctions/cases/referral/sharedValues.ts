import { createHash } from 'node:crypto'
import { CONSENT_WORDING, type Referral, SHARED_ITEMS, type SharedItem, type SharedValues } from '@contract/referral'
import type { CaseDoc } from '../../domain/caseDoc'
import { openContent } from '../../kit/confidence'
import type { MemberContext } from '../../kit/context'
import { openProfile } from '../../kit/enterpriseProfile'
import { sealFor } from '../../kit/sealFor'

/** Whatever of an enterprise and its need could be shared, as it is now: the person to call is who agrees to it. */
export async function sharedValues(context: MemberContext, theCase: CaseDoc): Promise<SharedValues> {
  const [enterprise, account] = await Promise.all([
    theCase.enterpriseId ? context.collections.enterprises.get(theCase.enterpriseId) : undefined,
    context.accountNow(),
  ])
  const open = (sealed: string, field: string): string =>
    sealFor().open(sealed, { collection: 'accounts', id: account._id, field })
  const { need } = openContent(theCase._id, { need: theCase.data.need }) as { need?: { details?: SharedValues } }
  const profile = enterprise ? openProfile(enterprise) : {}
  // What the need itself says is the newer.
  const all: SharedValues = {
    ...(profile as SharedValues),
    ...need?.details,
    name: enterprise?.name ?? theCase.enterpriseName,
    code: enterprise?.creditCode,
    person: open(account.nameSealed, 'name'),
    phone: open(account.phoneSealed, 'phone'),
  }
  return chosen(all, SHARED_ITEMS)
}

/** Of these values those that are there. */
export const chosen = (values: SharedValues, items: readonly SharedItem[]): SharedValues =>
  Object.fromEntries(
    SHARED_ITEMS.flatMap((item) =>
      items.includes(item) && values[item] !== undefined && values[item] !== '' ? [[item, values[item]]] : [],
    ),
  )

/** What tells these values, for this referral and in these words, from any others. */
export const markOf = ({ order, productId }: Referral, values: SharedValues): string =>
  createHash('sha256')
    .update(JSON.stringify([order, productId, CONSENT_WORDING, values]))
    .digest('hex')
    .slice(0, 32)
