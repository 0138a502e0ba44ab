import type { OurVisit } from '@contract/visit'
import { page } from '../kit/page'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { openVisit } from '../kit/visitContent'

/** The visits to an enterprise that one belongs to: when, by whom, and what was noted as needed; not what is for the office alone. */
export const ourVisits: Handler<'enterprise.ourVisits'> = async (context, { enterpriseId, after, limit }) => {
  const { enterprises = [] } = context.account
  if (!enterprises.some((own) => own.enterpriseId === enterpriseId)) {
    throw new Refusal('NOT_FOUND', 'enterpriseNotFound')
  }
  const { offices } = await context.street()
  const { rows, more } = await page(context.collections.visits, {
    where: { enterpriseId, state: 'held' },
    by: 'at',
    direction: 'desc',
    after,
    limit,
  })
  const last = rows.at(-1)
  return {
    rows: rows.map((visit): OurVisit => {
      const office = offices.get(visit.officeId)
      const { told = '', officer = '' } = openVisit(visit)
      return {
        _id: visit._id,
        heldAt: visit.heldAt ?? 0,
        officeName: office?.name ?? '',
        officeNameEn: office?.nameEn ?? '',
        officer,
        phone: office?.phone ?? '',
        told,
        needs: visit.needs,
      }
    }),
    ...(more && last ? { next: { at: last.at, id: last._id } } : {}),
  }
}
