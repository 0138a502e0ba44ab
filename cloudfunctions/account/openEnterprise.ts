import type { EnterpriseCheckView } from '@contract/enterpriseCheck'
import { transact } from '../kit/collections'
import { openProfile } from '../kit/enterpriseProfile'
import type { EnterpriseClaim, EnterpriseDoc } from '../kit/peopleDocuments'
import { proofFiles } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { claimPlace } from './claimNote'
import { checkRow } from './enterpriseChecks'
import { enterpriseOffice } from './enterpriseScope'

/**
 * What a licence is compared with, which photos there are, and what is said of whose it is. The opening is put on record and
 * marked on what waits: the photos are shown to who opened it.
 */
export const openEnterprise: Handler<'account.openEnterprise'> = async (context, { enterpriseId }) => {
  const { account, now } = context
  const street = await context.street()
  const recordId = context.newId()
  const enterprise = await transact(async (collections) => {
    const waiting = await collections.enterprises.get(enterpriseId)
    if (!waiting?.checkIn) throw new Refusal('NOT_FOUND', 'checkGone')
    const { check, claim } = waiting
    const officeId = enterpriseOffice(account, street, waiting.communityId)
    const about = [...new Set([check?.by, claim?.accountId].filter((id) => id !== undefined))]
    const record = { accountId: account._id, about, officeId, what: 'openEnterprise', at: now }
    await collections.accessRecords.create({ _id: recordId, ...record })
    const opened = {
      ...waiting,
      ...(check ? { check: openedBy(check, account._id) } : {}),
      ...(claim ? { claim: openedBy(claim, account._id) } : {}),
    }
    await collections.enterprises.set(opened)
    return opened
  })
  const { check, claim } = enterprise
  const { operator = '', foundedOn = '' } = openProfile(enterprise)
  const view: EnterpriseCheckView = {
    ...checkRow(enterprise),
    address: enterprise.address,
    operator,
    foundedOn,
    changes: enterprise.changes ?? [],
    ...(check ? { proofAt: check.at } : {}),
    photos: check ? proofFiles(enterpriseId, check.proofSealed).map(({ fileId }) => fileId) : [],
  }
  return claim ? { ...view, claimed: claimedView(enterprise, claim, now) } : view
}

/** What waits, with one more who opened it. */
const openedBy = <T extends { openedBy?: string[] }>(waiting: T, accountId: string): T => ({
  ...waiting,
  openedBy: [...new Set([...(waiting.openedBy ?? []), accountId])],
})

/** Granted once the owner agreed or has had the days to object. */
export const isRipe = ({ answer, objectUntil }: EnterpriseClaim, now: number): boolean =>
  answer?.agrees === true || now > objectUntil

function claimedView({ _id }: EnterpriseDoc, claim: EnterpriseClaim, now: number) {
  const { nameMasked: name, phoneMasked: phone, at, objectUntil, noteSealed, answer, proofSealed } = claim
  return {
    name,
    phone,
    at,
    objectUntil,
    note: claimPlace.open(_id, noteSealed),
    ...(answer
      ? { answer: { agrees: answer.agrees, at: answer.at, note: claimPlace.open(_id, answer.noteSealed) } }
      : {}),
    ripe: isRipe(claim, now),
    photos: proofFiles(_id, proofSealed).map(({ fileId }) => fileId),
  }
}
