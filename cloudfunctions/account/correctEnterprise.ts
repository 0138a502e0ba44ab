import { parkIn } from '@contract/park'
import { tallyMove, tallyTenant } from '../domain/visitTallies'
import { transact } from '../kit/collections'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { Street } from '../kit/street'
import { planFollows } from '../kit/visitPlans'
import { corrected } from './enterpriseChanges'
import { enterprisesNow } from './enterprises'
import { mayDecide } from './enterpriseView'
import { checkCommunity } from './personalFields'
import { blockOf } from './registerEnterprise'
import { listed } from './waitingChecks'

/**
 * Corrects where an enterprise is. From then on the office of that community visits and checks it; a plan goes along where its
 * office still visits there.
 */
export const correctEnterprise: Handler<'account.correctEnterprise'> = async (context, input) => {
  const { account, now, requestId } = context
  const { enterpriseId, communityId, address } = input
  await checkCommunity(context, communityId)
  const street = await context.street()
  await transact(async (all) => {
    const before = await all.enterprises.get(enterpriseId)
    if (!before || !mayDecide(before, account._id)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
    if (before.communityId === communityId && before.address === address) return
    const after = corrected(before, moved(before, street, { communityId, address }), context)
    const effects = [...tallyMove(before, after, now), ...tallyTenant(before.parkId, after.parkId)]
    if (effects.length > 0) {
      await all.outbox.set({ _id: `moved:${account._id}:${requestId}`, what: 'count', at: now, effects })
    }
    await all.enterprises.set(listed(await planFollows(all, context, after, street)))
  })
  return enterprisesNow(context)
}

/** The place that was found on a visit was that of the old address; its park is the one that the new address names, or left with the community. */
function moved(
  { unitId: _, point: __, parkId, ...before }: EnterpriseDoc,
  street: Street,
  to: Pick<EnterpriseDoc, 'communityId' | 'address'>,
): EnterpriseDoc {
  const parks = street.doc.parks?.filter((park) => park.communityId === to.communityId) ?? []
  const stays = before.communityId === to.communityId || parks.some(({ _id }) => _id === parkId)
  const park = parkIn(to.address, parks)?._id ?? (stays ? parkId : undefined)
  return { ...before, ...to, ...blockOf(street, to), ...(park ? { parkId: park } : {}) }
}
