import type { AccountView } from '@contract/account'
import type { EnterpriseMembership } from '@contract/enterprise'
import { levelOf } from '@contract/levels'
import { rightsOf } from '@contract/permissions'
import type { Context } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'
import { sealFor } from '../kit/sealFor'
import { checkScopes } from './checkScope'
import { enterpriseScopes } from './enterpriseScope'

/** One's own account as its owner sees it: the name whole, the phone masked. */
export async function accountView(context: Context, account: AccountDoc): Promise<AccountView> {
  const { contactId } = account
  const [street, contact, enterprises] = await Promise.all([
    context.street(),
    contactId === undefined ? undefined : context.collections.contacts.get(contactId),
    membershipsOf(context, account),
  ])
  const { offices } = street
  const { checked, levelFell, checkAskedAt, checkRefused } = account
  const checkedAt = checked && offices.get(checked.officeId)
  const mayCheckEnterprises = enterpriseScopes(account, street).length > 0
  const mayCheck = checkScopes(account, street).length > 0
  return {
    _id: account._id,
    name: sealFor().open(account.nameSealed, { collection: 'accounts', id: account._id, field: 'name' }),
    phone: account.phoneMasked,
    phoneVerified: account.phoneVerified,
    level: levelOf(account),
    levelFell,
    ...(checked
      ? { checked: { at: checked.at, officeName: checkedAt?.name ?? '', officeNameEn: checkedAt?.nameEn ?? '' } }
      : {}),
    checkAskedAt,
    checkRefused,
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
    ...(contact && !contact.removed && contact.accountId === account._id ? { contactOf: contact.provider } : {}),
    enterprises,
    // Whoever works in an office that has no people or no enterprises of its own has nobody to check.
    rights: rightsOf(account.memberships).filter(
      (right) => (right !== 'account.check' || mayCheck) && (right !== 'enterprise.check' || mayCheckEnterprises),
    ),
    savedFilters: account.savedFilters ?? [],
    shortlist: account.shortlist ?? [],
    inboxSeenAt: account.inboxSeenAt,
  }
}

/** The enterprises that somebody belongs to, by the names that they have now. */
async function membershipsOf(
  { collections }: Context,
  { enterprises = [] }: AccountDoc,
): Promise<EnterpriseMembership[]> {
  const named = await Promise.all(
    enterprises.map(async ({ enterpriseId, role }) => {
      const enterprise = await collections.enterprises.get(enterpriseId)
      return enterprise ? [{ enterpriseId, name: enterprise.name, role }] : []
    }),
  )
  return named.flat()
}
