import type { CommunityRow, OfficeRow } from '@contract/members'
import type { Handler } from '../kit/serve'
import type { CommunityDoc, OfficeDoc } from '../kit/streetDocuments'

/** The offices of the street as they stand now, and which of them answers for each community. */
export const offices: Handler<'admin.offices'> = async (context) => {
  const { doc } = await context.street()
  const ofStreet = { where: { street: doc._id }, order: [['_id', 'asc']], limit: 1000 } as const
  const [all, communities] = await Promise.all([
    context.collections.offices.find(ofStreet),
    context.collections.communities.find(ofStreet),
  ])
  return { offices: all.map(officeRow), communities: communities.map(communityRow) }
}

export const officeRow = ({ street: _, version, ...office }: OfficeDoc): OfficeRow => ({
  ...office,
  version: version ?? 0,
})

export const communityRow = ({ _id, name, nameEn, officeId, version, ...edit }: CommunityDoc): CommunityRow => ({
  _id,
  name,
  nameEn,
  officeId,
  version: version ?? 0,
  editedAt: edit.editedAt,
  editedBy: edit.editedBy,
})
