import type { HouseholdMember } from '@contract/registration'
import type { AccountDoc, HouseholdEntry } from '../kit/peopleDocuments'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'

/** The family, whole: only to whoever wrote it down. */
export const household: Handler<'account.household'> = async (context) => householdOf(await context.accountNow())

export function householdOf({ _id, household: entries = [] }: AccountDoc): HouseholdMember[] {
  const seal = sealFor()
  return entries.map(({ id, nameSealed, phoneSealed, relation }) => ({
    id,
    name: seal.open(nameSealed, placeOf(_id, id, 'name')),
    ...(relation ? { relation } : {}),
    ...(phoneSealed ? { phone: seal.open(phoneSealed, placeOf(_id, id, 'phone')) } : {}),
  }))
}

export function sealedMember(accountId: string, { id, name, phone, relation }: HouseholdMember): HouseholdEntry {
  const seal = sealFor()
  return {
    id,
    nameSealed: seal.seal(name, placeOf(accountId, id, 'name')),
    ...(phone ? { phoneSealed: seal.seal(phone, placeOf(accountId, id, 'phone')) } : {}),
    ...(relation ? { relation } : {}),
  }
}

const placeOf = (accountId: string, id: string, field: string) => ({
  collection: 'accounts',
  id: accountId,
  field: `household.${id}.${field}`,
})
