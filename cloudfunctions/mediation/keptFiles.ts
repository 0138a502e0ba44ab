import { canRead, keysOf, mediationKey } from '../domain/actor'
import { linkTo } from '../domain/caseKeys'
import { caseRow } from '../domain/caseView'
import { page } from '../kit/page'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'

/**
 * The files that a committee need not keep any longer once a year is over (保管期限), for who leads it; for the mediation centre
 * those of all committees. Nothing is ever deleted because of it: that is for people to decide.
 */
export const keptFiles: Handler<'mediation.keptFiles'> = async (context, { officeId, year, after, limit }) => {
  if (!keysOf(context.actor).includes(mediationKey(officeId))) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  const { rows, more } = await page(context.collections.cases, {
    where: { links: linkTo.kept(officeId, year) },
    by: 'createdAt',
    direction: 'desc',
    after,
    limit,
  })
  const { offices } = await context.street()
  const last = rows.at(-1)
  return {
    rows: rows.filter((row) => canRead(context.actor, row)).map((row) => caseRow(row, offices, true)),
    next: more && last ? { at: last.createdAt, id: last._id } : undefined,
  }
}
