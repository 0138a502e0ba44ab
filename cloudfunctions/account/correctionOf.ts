import type { AccountDoc } from '../kit/peopleDocuments'
import type { NameFields, PhoneFields } from './personalFields'

interface Correction {
  name?: NameFields
  phone?: PhoneFields
  communityId?: string
}

/**
 * What a correction changes. Who was checked was checked with that name and that phone: another one takes the level down. The
 * same phone typed again stays as well known as it was.
 */
export function correctionOf(before: AccountDoc, { name, phone, communityId }: Correction): Partial<AccountDoc> {
  const newName = name !== undefined && name.nameHash !== before.nameHash
  const newPhone = phone !== undefined && phone.phoneHash !== before.phoneHash
  const phoneVerified = phone && (phone.phoneVerified || (!newPhone && before.phoneVerified))
  const change: Partial<AccountDoc> = {
    ...name,
    ...phone,
    ...(phoneVerified === undefined ? {} : { phoneVerified }),
    ...(communityId === undefined ? {} : { communityId }),
  }
  // Who waits to be checked waits where they live.
  if (communityId !== undefined && before.checkCommunity) change.checkCommunity = communityId
  const losesCheck = before.checked !== undefined && (newName || newPhone)
  if (losesCheck) return { ...change, checked: undefined, levelFell: newPhone ? 'phone' : 'name' }
  if (before.phoneVerified && phoneVerified === false) return { ...change, levelFell: 'phone' }
  return phoneVerified ? { ...change, levelFell: undefined } : change
}
