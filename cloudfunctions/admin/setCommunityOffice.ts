import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import type { CommunityDoc } from '../kit/streetDocuments'
import { communityRow } from './offices'

/** Which office answers for a community from now on; cases that it has already stay where they are. */
export const setCommunityOffice: Handler<'admin.setCommunityOffice'> = async (context, input) => {
  const { communityId, officeId, version } = input
  const office = (await context.street()).offices.get(officeId)
  if (!office || office.retired) throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: 'officeId' })
  const saved = await configure(context, {
    what: 'communities',
    id: communityId,
    version,
    change(before: CommunityDoc | undefined) {
      if (!before) throw new Refusal('NOT_FOUND', 'unknownCommunity', { field: 'communityId' })
      const { version: _, editedAt, editedBy, ...kept } = before
      return { ...kept, officeId }
    },
  })
  return communityRow(saved)
}
