import { levelOf } from '@contract/levels'
import type { PersonRow } from '@contract/registration'
import type { AccountDoc } from '../kit/peopleDocuments'
import { sealFor } from '../kit/sealFor'

/** Somebody as staff see them before they open the record: masked. */
export const personRow = (account: AccountDoc): PersonRow => ({
  accountId: account._id,
  name: account.nameMasked,
  phone: account.phoneMasked,
  communityId: account.communityId,
  level: levelOf(account),
  askedAt: account.checkAskedAt,
})

/** Stands for a name and a phone without telling them: who compared others is told so. */
export const stampOf = ({ nameHash, phoneHash }: Pick<AccountDoc, 'nameHash' | 'phoneHash'>): string =>
  sealFor().lookup(`${nameHash}/${phoneHash}`)
