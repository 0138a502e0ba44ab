import type { EnterpriseDoc } from '../kit/peopleDocuments'
import { EVERYWHERE } from './enterpriseScope'

/** An enterprise with its place in the list of staff: there while a proof or a claim waits, by what waits longest. */
export function listed(enterprise: EnterpriseDoc): EnterpriseDoc {
  const { check, claim, communityId } = enterprise
  const asked = [check?.at, claim?.at].filter((at) => at !== undefined)
  if (asked.length === 0) return { ...enterprise, checkIn: undefined, checkAskedAt: undefined }
  return { ...enterprise, checkIn: [EVERYWHERE, communityId], checkAskedAt: Math.min(...asked) }
}
