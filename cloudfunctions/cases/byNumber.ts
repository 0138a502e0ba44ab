import { canRead } from '../domain/actor'
import { linkTo } from '../domain/caseKeys'
import { caseRow } from '../domain/caseView'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { viewerOf } from './readCase'

/** The case that people call by this number; one that the caller may not read is as if it did not exist. */
export const byNumber: Handler<'cases.byNumber'> = async (context, { number }) => {
  const [theCase] = await context.collections.cases.find({
    where: { links: linkTo.number(number.toUpperCase()) },
    order: [
      ['createdAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: 1,
  })
  if (!theCase || !canRead(context.actor, theCase)) {
    throw new Refusal('NOT_FOUND', 'mainNotFound', { field: 'number' })
  }
  const { offices } = await context.street()
  return caseRow(theCase, offices, viewerOf(context, theCase).isOfficial)
}
