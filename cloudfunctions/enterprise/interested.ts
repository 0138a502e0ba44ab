import type { InterestRow } from '@contract/policy'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { refuseOtherOffices } from './policyOffice'

/** Who is interested in a policy, the latest first, for the office that keeps the library. */
export const interested: Handler<'enterprise.interested'> = async (context, { policyId, after, limit }) => {
  await refuseOtherOffices(context)
  const { rows, more } = await page(context.collections.policyInterests, {
    where: { policyId },
    by: 'at',
    direction: 'desc',
    after,
    limit,
  })
  const enterprises = await Promise.all(rows.map((row) => context.collections.enterprises.get(row.enterpriseId)))
  const last = rows.at(-1)
  return {
    rows: rows.map(
      ({ enterpriseId, nameMasked, phoneMasked, at, contactedAt }, index): InterestRow => ({
        enterpriseId,
        name: enterprises[index]?.name ?? '',
        creditCode: enterprises[index]?.creditCode ?? '',
        person: nameMasked,
        phone: phoneMasked,
        at,
        contactedAt,
      }),
    ),
    next: more && last ? { at: last.at, id: last._id } : undefined,
  }
}
