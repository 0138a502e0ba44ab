import type { DigestView } from '@contract/message'
import { officesOf } from '@contract/permissions'
import { dayOf, isoDate } from '../domain/localTime'
import type { MemberContext } from '../kit/context'

/** What lay before the caller's offices this morning; nothing before it was made, and nothing of an office without work. */
export async function digestsOf(context: MemberContext, seenAt: number): Promise<DigestView[]> {
  const officeIds = [...new Set(officesOf(context.account.memberships))]
  if (officeIds.length === 0 || context.account.messagesOff?.includes('digest')) return []
  const today = isoDate(dayOf(context.now))
  const [street, digests] = await Promise.all([
    context.street(),
    Promise.all(officeIds.map((officeId) => context.collections.digests.get(`${today}:${officeId}`))),
  ])
  return digests.flatMap((digest, index): DigestView[] => {
    const officeId = officeIds[index] ?? ''
    const office = street.offices.get(officeId)
    if (!digest || !office || digest.waiting + digest.overdue + digest.dueToday + digest.toDecide === 0) return []
    const { _id, ...figures } = digest
    const { name: officeName, nameEn: officeNameEn } = office
    return [{ ...figures, officeId, officeName, officeNameEn, unread: figures.at > seenAt }]
  })
}
