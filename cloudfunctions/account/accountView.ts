import type { AccountView } from '@contract/account'
import { rightsOf } from '@contract/permissions'
import type { Context } from '../kit/context'
import type { AccountDoc } from '../kit/documents'
import { sealFor } from '../kit/sealFor'

/** One's own account as its owner sees it: the name whole, the phone masked. */
export async function accountView(context: Context, account: AccountDoc): Promise<AccountView> {
  const { offices } = await context.street()
  return {
    _id: account._id,
    name: sealFor().open(account.nameSealed, { collection: 'accounts', id: account._id, field: 'name' }),
    phone: account.phoneMasked,
    phoneVerified: account.phoneVerified,
    communityId: account.communityId,
    consent: account.consents.at(-1)?.version ?? '',
    memberships: account.memberships.map((membership) => {
      const office = offices.get(membership.officeId)
      return {
        ...membership,
        officeName: office?.name ?? membership.officeId,
        officeNameEn: office?.nameEn ?? membership.officeId,
        officeKind: office?.kind ?? '',
      }
    }),
    enterprises: account.enterprises ?? [],
    rights: rightsOf(account.memberships),
    savedFilters: account.savedFilters ?? [],
    shortlist: account.shortlist ?? [],
    inboxSeenAt: account.inboxSeenAt,
  }
}
