import type { ParsedInputOf } from '@contract/contract'
import { accountKey, enterpriseKey } from '../domain/actor'
import { type TransactionCollections, transact } from '../kit/collections'
import type { MemberContext } from '../kit/context'
import { tellNews } from '../kit/news'
import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { dropProof } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { planFollows } from '../kit/visitPlans'
import { corrected } from './enterpriseChanges'
import { checkRow } from './enterpriseChecks'
import { enterpriseOffice } from './enterpriseScope'
import { grantClaim } from './grantClaim'
import { isRipe } from './openEnterprise'
import { listed } from './waitingChecks'

type Decision = ParsedInputOf<'account.checkEnterprise'>

/** Finds that a licence agrees, or that somebody is the owner, or refuses it with a reason; the photos are removed then. */
export const checkEnterprise: Handler<'account.checkEnterprise'> = async (context, input) => {
  const { account, now, requestId } = context
  const { enterpriseId, what, at, accept, reason } = input
  if (!accept && reason === undefined) throw new Refusal('INVALID_INPUT', 'checkReason', { field: 'reason' })
  const street = await context.street()
  const after = await transact(async (collections) => {
    const enterprise = await collections.enterprises.get(enterpriseId)
    if (!enterprise) throw new Refusal('NOT_FOUND', 'checkGone')
    const officeId = enterpriseOffice(account, street, enterprise.communityId)
    const recordId = `checkEnterprise:${account._id}:${requestId}`
    if (await collections.accessRecords.get(recordId)) return enterprise
    const waiting = what === 'proof' ? enterprise.check : enterprise.claim
    if (waiting?.at !== at) throw new Refusal('CONFLICT', 'checkGone')
    const about = what === 'proof' ? enterprise.check?.by : enterprise.claim?.accountId
    // Nobody vouches for an enterprise of their own.
    const own = enterprise.members.some(({ accountId }) => accountId === account._id)
    if (own || about === account._id) throw new Refusal('NOT_ALLOWED', 'checkOwnEnterprise')
    await dropProof(collections, enterpriseId, waiting.proofSealed)
    const decided = await (what === 'proof' ? decideProof : decideClaim)(collections, enterprise, input, context)
    await collections.enterprises.set(listed(decided))
    await collections.accessRecords.create({
      _id: recordId,
      accountId: account._id,
      about: about === undefined ? [] : [about],
      officeId,
      what: 'checkEnterprise',
      result: `${what}:${accept ? 'accepted' : reason}`,
      at: now,
    })
    return decided
  })
  return checkRow(after)
}

async function decideProof(
  collections: TransactionCollections,
  { check, ...before }: EnterpriseDoc,
  { accept, reason, note }: Decision,
  context: MemberContext,
): Promise<EnterpriseDoc> {
  const { now } = context
  const asked = check?.name
  const enterprise = accept && asked ? await renamed(collections, before, asked, context) : before
  const { _id: enterpriseId, name } = enterprise
  const what = accept ? (asked ? 'enterpriseRenamed' : 'enterpriseVerified') : 'enterpriseRefused'
  const to = [enterpriseKey(enterpriseId)]
  await tellNews(collections, { _id: `checked:${enterpriseId}:${now}`, what, to, name, enterpriseId, at: now })
  if (accept) return { ...enterprise, verified: true, verifiedAt: now, checkRefused: undefined }
  const refused = { reason: reason ?? ('otherReason' as const), note, at: now, ...(asked ? { name: asked } : {}) }
  return { ...enterprise, checkRefused: refused }
}

const renamed = async (
  collections: TransactionCollections,
  before: EnterpriseDoc,
  name: string,
  context: MemberContext,
): Promise<EnterpriseDoc> =>
  planFollows(collections, context, corrected(before, { ...before, name }, context), await context.street())

async function decideClaim(
  collections: TransactionCollections,
  enterprise: EnterpriseDoc,
  { accept, reason, note }: Decision,
  { now }: MemberContext,
): Promise<EnterpriseDoc> {
  const { claim, ...others } = enterprise
  if (!claim) throw new Refusal('CONFLICT', 'checkGone')
  const { _id: enterpriseId, name } = enterprise
  const { accountId } = claim
  const to = accept ? [enterpriseKey(enterpriseId)] : [accountKey(accountId), enterpriseKey(enterpriseId)]
  const what = accept ? 'ownerChanged' : 'claimRefused'
  await tellNews(collections, { _id: `decided:${enterpriseId}:${now}`, what, to, name, enterpriseId, at: now })
  if (!accept) return { ...others, claimRefused: { accountId, reason: reason ?? 'otherReason', note, at: now } }
  if (!isRipe(claim, now)) throw new Refusal('NOT_ALLOWED', 'claimEarly')
  return grantClaim(collections, others, claim, now)
}
