import { dayOf, isoDate } from '../domain/localTime'
import { tallyTenant } from '../domain/visitTallies'
import { transact } from '../kit/collections'
import { sealProfile } from '../kit/enterpriseProfile'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { enterprisesNow } from './enterprises'

/** Keeps what an enterprise tells of itself, sealed; anybody of the enterprise may tell it. */
export const saveEnterpriseProfile: Handler<'account.saveEnterpriseProfile'> = async (context, input) => {
  const { enterpriseId, profile, parkId } = input
  if (profile.foundedOn !== undefined && profile.foundedOn > isoDate(dayOf(context.now))) {
    throw new Refusal('INVALID_INPUT', 'foundedLater', { field: 'profile.foundedOn' })
  }
  const { doc } = await context.street()
  if (parkId !== undefined && !doc.parks?.some(({ _id }) => _id === parkId)) {
    throw new Refusal('INVALID_INPUT', 'parkUnknown', { field: 'parkId' })
  }
  await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise?.members.some(({ accountId }) => accountId === context.account._id)) {
      throw new Refusal('NOT_ALLOWED', 'notAllowed')
    }
    const profileSealed = sealProfile(enterpriseId, profile)
    if (enterprise.parkId !== parkId) {
      const effects = tallyTenant(enterprise.parkId, parkId)
      const _id = `tenant:${context.account._id}:${context.requestId}`
      await collections.outbox.set({ _id, what: 'count', at: context.now, effects })
    }
    await collections.enterprises.set({ ...enterprise, profileSealed, profileAt: context.now, parkId })
  })
  return enterprisesNow(context)
}
