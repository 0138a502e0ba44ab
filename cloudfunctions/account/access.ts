import { page } from '../kit/page'
import type { Handler } from '../kit/serve'

/** Who read the caller's data in full (个人信息保护法第四十四条): office, day and matter, the latest first; no names of officials. */
export const access: Handler<'account.access'> = async (context, { after, limit }) => {
  const { rows, more } = await page(context.collections.accessRecords, {
    where: { about: context.account._id },
    by: 'at',
    direction: 'desc',
    after,
    limit,
  })
  const { offices } = await context.street()
  const last = rows.at(-1)
  return {
    rows: rows.map(({ _id, at, what, officeId, caseId, partner }) => {
      const office = officeId === undefined ? undefined : offices.get(officeId)
      return { _id, at, what, caseId, officeName: office?.name ?? '', officeNameEn: office?.nameEn ?? '', partner }
    }),
    next: more && last ? { at: last.at, id: last._id } : undefined,
  }
}
