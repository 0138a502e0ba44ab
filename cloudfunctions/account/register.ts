import { transact } from '../kit/collections'
import { isDuplicate } from '../kit/database'
import type { AccountDoc } from '../kit/peopleDocuments'
import { recogniseParty } from '../kit/recogniseParty'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { accountView } from './accountView'
import { checkCommunity, nameFields, phoneFields, phoneShared } from './personalFields'

/** Makes an account for the identity that the platform vouches for: both come into being together. */
export const register: Handler<'account.register'> = async (context, input) => {
  const identityId = context.caller.id
  if (!identityId) throw new Refusal('NOT_SIGNED_IN', 'notSignedIn')
  // Pressed twice: the first one made the account.
  if (context.account) return accountView(context, context.account)
  const { doc } = await context.street()
  if (input.consent !== doc.privacyVersion)
    throw new Refusal('CONSENT_OUTDATED', 'consentOutdated', { field: 'consent' })
  await checkCommunity(context, input.communityId)

  const _id = context.newId()
  const account: AccountDoc = {
    _id,
    street: doc._id,
    ...nameFields(_id, input.name),
    ...(await phoneFields(_id, input.phone)),
    communityId: input.communityId,
    consents: [{ version: input.consent, at: context.now }],
    memberships: [],
    offices: [],
    inboxSeenAt: context.now,
    createdAt: context.now,
  }
  try {
    await transact(async (collections) => {
      await collections.identities.create({ _id: identityId, accountId: _id })
      await collections.accounts.create(account)
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const identity = await context.collections.identities.get(identityId)
    const first = identity && (await context.collections.accounts.get(identity.accountId))
    if (!first) throw error
    return accountView(context, first)
  }
  await recogniseParty(context, account)
  const view = await accountView(context, account)
  return (await phoneShared(context, account)) ? { ...view, phoneShared: true } : view
}
