import { linkTo } from '../domain/caseKeys'
import { act } from '../domain/engine'
import { changeCase } from './caseStore'
import type { Context } from './context'
import { logFailure } from './log'
import type { AccountDoc } from './peopleDocuments'
import { verifiedOwnerOf } from './verifiedOwner'

/** Disputes that wait for one person; more are not the disputes of one. */
const DISPUTES_MOST = 20

/**
 * Somebody whose phone WeChat vouches for is a party of the disputes in which this phone was given. Only then they see them.
 * A failure is no failure of the registration: the mediator still speaks for who has no account.
 */
export async function recogniseParty(context: Context, account: AccountDoc): Promise<void> {
  try {
    await recognise(context, account)
  } catch (error) {
    logFailure(context.requestId, error)
  }
}

async function recognise({ collections, now, street }: Context, { _id, phoneHash, phoneVerified }: AccountDoc) {
  if (!phoneVerified || (await verifiedOwnerOf(collections, phoneHash))?._id !== _id) return
  const found = await collections.cases.find({
    where: { links: linkTo.party(phoneHash) },
    order: [
      ['createdAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: DISPUTES_MOST,
    fields: ['_id'],
  })
  const { rules } = await street()
  for (const { _id: caseId } of found) {
    await changeCase(caseId, (theCase) => {
      const party = theCase.parties?.find((each) => each.phoneHash === phoneHash && each.accountId === undefined)
      const isOne = theCase.parties?.some(({ accountId }) => accountId === _id)
      if (!party || isOne) return undefined
      const input = { partyId: party._id, accountId: _id }
      const result = act(theCase, 'recognise', input, { kind: 'system' }, now, rules)
      return result.ok ? { step: result } : undefined
    })
  }
}
