import type { OfficeEffect } from '@contract/members'
import { CASE_KINDS } from '@contract/workflow/workflows'
import { officeKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import type { Handler } from '../kit/serve'
import type { DutyDoc } from '../kit/streetDocuments'

const COUNTED_MOST = 100

/** Whether an office leads or helps with a matter, be it somewhere or at some time only. */
const isNamedIn = (duty: DutyDoc, officeId: string): boolean =>
  [duty, ...(duty.exceptions ?? [])].some((each) => each.officeId === officeId || each.helperIds?.includes(officeId))

/** What hangs on an office, before it is retired. */
export const officeEffect: Handler<'admin.officeEffect'> = (context, { officeId }) => effectOf(context, officeId)

export async function effectOf(context: MemberContext, officeId: string): Promise<OfficeEffect> {
  const { doc } = await context.street()
  const { accounts, cases, communities, duties } = context.collections
  const ofStreet = { where: { street: doc._id }, order: [['_id', 'asc']], limit: 1000 } as const
  const [members, all, catalogue, ...open] = await Promise.all([
    accounts.find({ where: { memberOf: officeId }, order: [['_id', 'asc']], limit: COUNTED_MOST, fields: ['_id'] }),
    communities.find(ofStreet),
    duties.find(ofStreet),
    ...CASE_KINDS.map((kind) =>
      cases.find({
        where: { readers: officeKey(officeId), leadOfficeId: officeId, kind, open: true },
        limit: COUNTED_MOST,
        fields: ['_id'],
      }),
    ),
  ])
  return {
    openCases: Math.min(COUNTED_MOST, open.flat().length),
    members: members.length,
    communities: all.filter((community) => community.officeId === officeId).length,
    matters: catalogue.filter((duty) => !duty.retired && isNamedIn(duty, officeId)).length,
    needed: [doc.fallbackOfficeId, doc.hallOfficeId, ...Object.values(doc.centres)].includes(officeId),
  }
}
