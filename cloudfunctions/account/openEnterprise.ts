import type { EnterpriseCheckView } from '@contract/enterpriseCheck'
import { openProfile } from '../kit/enterpriseProfile'
import type { EnterpriseClaim, EnterpriseDoc } from '../kit/peopleDocuments'
import { proofFiles } from '../kit/proofs'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { claimPlace } from './claimNote'
import { checkRow } from './enterpriseChecks'
import { enterpriseOffice } from './enterpriseScope'

/** What a licence is compared with, which photos there are, and what is said of whose it is. The record is written before they are read. */
export const openEnterprise: Handler<'account.openEnterprise'> = async (context, { enterpriseId }) => {
  const { collections, account, now } = context
  const enterprise = await collections.enterprises.get(enterpriseId)
  if (!enterprise?.checkIn) throw new Refusal('NOT_FOUND', 'checkGone')
  const { check, claim } = enterprise
  const officeId = enterpriseOffice(account, await context.street(), enterprise.communityId)
  const about = [...new Set([check?.by, claim?.accountId].filter((id) => id !== undefined))]
  const record = { accountId: account._id, about, officeId, what: 'openEnterprise', at: now }
  await collections.accessRecords.create({ _id: context.newId(), ...record })
  const { operator = '', foundedOn = '' } = openProfile(enterprise)
  const view: EnterpriseCheckView = {
    ...checkRow(enterprise),
    address: enterprise.address,
    operator,
    foundedOn,
    ...(check ? { proofAt: check.at } : {}),
    photos: check ? proofFiles(enterpriseId, check.proofSealed).map(({ fileId }) => fileId) : [],
  }
  return claim ? { ...view, claimed: claimedView(enterprise, claim, now) } : view
}

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
