import { stepLimit } from '@contract/limits'
import type { CaseDoc } from '../domain/caseDoc'
import { act, type Step } from '../domain/engine'
import { dayOf, isoDate } from '../domain/localTime'
import type { TransactionCollections } from '../kit/collections'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'
import { refusalFor } from './stepRefusal'

/** The step with which a report goes to mediation: it is sent on under the number of the dispute, and leads there. */
export async function givenOver(
  context: MemberContext,
  collections: TransactionCollections,
  reportId: string,
  dispute: CaseDoc,
  street: Street,
): Promise<Step> {
  const report = await collections.cases.get(reportId)
  if (!report) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const { amount } = stepLimit(street.rules.limits, 'mediation')
  const input = {
    body: street.offices.get(dispute.centreId)?.name ?? '',
    number: dispute.number,
    expectedOn: isoDate(dayOf(context.now) + amount),
    caseId: dispute._id,
  }
  const result = act(report, 'transfer', input, context.actor, context.now, street.rules)
  if (!result.ok) throw refusalFor(result.why, context, 'transfer', street)
  return result
}
