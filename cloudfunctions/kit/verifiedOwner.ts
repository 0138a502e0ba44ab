import type { Collections } from './collections'
import type { AccountDoc } from './peopleDocuments'
import { sealFor } from './sealFor'

/** The one account on which this phone is verified; a number that several people have, or that was only typed, proves nobody. */
export const verifiedOwner = (collections: Collections, phone: string): Promise<AccountDoc | undefined> =>
  verifiedOwnerOf(collections, sealFor().lookup(phone))

/** The same by the look-up value of the phone. */
export async function verifiedOwnerOf({ accounts }: Collections, phoneHash: string): Promise<AccountDoc | undefined> {
  const found = await accounts.find({ where: { phoneHash }, order: [['_id', 'asc']], limit: 10 })
  const [owner, another] = found.filter((account) => account.phoneVerified)
  return another ? undefined : owner
}
