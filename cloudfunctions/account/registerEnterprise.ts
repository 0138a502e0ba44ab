import type { ParsedInputOf } from '@contract/contract'
import { creditKind } from '@contract/creditCode'
import { ENTERPRISES_MOST, type EnterpriseRole } from '@contract/enterprise'
import { firstClass } from '../domain/visitClasses'
import { tallyEnterprise, tallyTenant } from '../domain/visitTallies'
import { transact } from '../kit/collections'
import type { MemberContext } from '../kit/context'
import { isDuplicate } from '../kit/database'
import { sealProfile } from '../kit/enterpriseProfile'
import type { AccountDoc, EnterpriseDoc, EnterprisePerson } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import { sealFor } from '../kit/sealFor'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { creditClaim, creditCodeOf } from './creditCode'
import { enterprisesNow } from './enterprises'
import { checkCommunity } from './personalFields'

/** Registers an enterprise once by its credit code; who comes second is told that it exists and may ask to join. */
export const registerEnterprise: Handler<'account.registerEnterprise'> = async (context, input) => {
  const creditCode = creditCodeOf(input.creditCode)
  await checkCommunity(context, input.communityId)
  if (await isTaken(context, creditCode)) return enterprisesNow(context)
  const { account, now } = context
  const _id = context.newId()
  const operator = operatorOf(context, creditCode, input)
  const street = await context.street()
  if (input.parkId !== undefined && !street.doc.parks?.some((park) => park._id === input.parkId)) {
    throw new Refusal('INVALID_INPUT', 'parkUnknown', { field: 'parkId' })
  }
  const enterprise: EnterpriseDoc = {
    _id,
    street: account.street,
    name: input.enterpriseName,
    creditCode,
    communityId: input.communityId,
    address: input.address,
    verified: false,
    ...(operator ? { profileSealed: sealProfile(_id, { operator }), profileAt: now } : {}),
    registeredBy: account._id,
    members: [personOf(account, input.myRole, now)],
    requests: [],
    ...blockOf(street, input),
    ...(input.parkId ? { parkId: input.parkId } : {}),
    visitClass: firstClass(street.doc),
    visitedAt: 0,
    createdAt: now,
  }
  try {
    await transact(async (collections) => {
      const me = await collections.accounts.get(account._id)
      if (!me) throw new Refusal('NOT_REGISTERED', 'notRegistered')
      checkRoom(me)
      await collections.claims.create({ _id: creditClaim(creditCode), enterpriseId: enterprise._id })
      await collections.enterprises.create(enterprise)
      const effects = [...tallyEnterprise(enterprise, now), ...tallyTenant(undefined, enterprise.parkId)]
      await collections.outbox.create({ _id: `enterprise:${enterprise._id}`, what: 'count', at: now, effects })
      const membership = { enterpriseId: enterprise._id, role: input.myRole }
      await collections.accounts.set({ ...me, enterprises: [...(me.enterprises ?? []), membership] })
    })
  } catch (error) {
    // Somebody was faster: perhaps the same person, who tapped twice.
    if (!isDuplicate(error) || !(await isTaken(context, creditCode))) throw error
  }
  return enterprisesNow(context)
}

/** The block that an address lies in, where that can be told. */
export function blockOf(street: Street, { address, communityId }: Pick<EnterpriseDoc, 'address' | 'communityId'>) {
  const { unitId } = street.locate({ title: '', text: '', address, communityId }).place
  return unitId ? { unitId } : {}
}

/** Whether the caller has registered this code already; refuses when somebody else has. */
async function isTaken(context: MemberContext, creditCode: string): Promise<boolean> {
  const claim = await context.collections.claims.get(creditClaim(creditCode))
  if (!claim?.enterpriseId) return false
  const enterprise = await context.collections.enterprises.get(claim.enterpriseId)
  if (!enterprise) return false
  if (enterprise.members.some(({ accountId }) => accountId === context.account._id)) return true
  throw new Refusal('DUPLICATE', 'creditTaken', {
    field: 'creditCode',
    words: { name: enterprise.name },
    details: { enterpriseName: enterprise.name },
  })
}

export const personOf = (account: AccountDoc, role: EnterpriseRole, at: number): EnterprisePerson => ({
  accountId: account._id,
  nameMasked: account.nameMasked,
  phoneMasked: account.phoneMasked,
  role,
  at,
})

/** Refuses who has as many enterprises and requests as one person may have. */
export function checkRoom({ enterprises = [], enterprisesAsked = [] }: AccountDoc): void {
  if (enterprises.length + enterprisesAsked.length >= ENTERPRISES_MOST) {
    throw new Refusal('NOT_ALLOWED', 'enterprisesFull', { words: { most: ENTERPRISES_MOST } })
  }
}

/** Who stands on the licence. An individual business has its operator's name there: the owner's own, asked of a clerk. */
function operatorOf(
  { account }: MemberContext,
  creditCode: string,
  { operator, myRole }: Pick<ParsedInputOf<'account.registerEnterprise'>, 'operator' | 'myRole'>,
): string | undefined {
  if (operator || creditKind(creditCode) !== 'individual') return operator
  if (myRole !== 'owner') throw new Refusal('INVALID_INPUT', 'operatorMissing', { field: 'operator' })
  return sealFor().open(account.nameSealed, { collection: 'accounts', id: account._id, field: 'name' })
}
