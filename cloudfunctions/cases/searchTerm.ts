import type { Cursor } from '@contract/case'
import type { CaseDoc } from '../domain/caseDoc'
import { scopedTerm } from '../domain/caseTerms'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import { page } from '../kit/page'
import { casesById, onlyReadable } from './readableCases'
import { searchScopes } from './searchScopes'

/** Rows looked at for one page: what is not found within them is found on the next. */
const EXAMINED_MOST = 200

interface TermQuery {
  term: string
  accept(theCase: CaseDoc): boolean
  after?: Cursor
  limit: number
}

/** Cases under one term, the newest first: read along the index until the page is full or enough has been looked at. */
export async function searchTerm(
  context: MemberContext,
  { term, accept, after, limit }: TermQuery,
): Promise<{ cases: CaseDoc[]; next?: Cursor }> {
  const keys = (await searchScopes(context)).map((scope) => scopedTerm(scope, term))
  const found: CaseDoc[] = []
  let [cursor, examined] = [after, 0]
  while (examined < EXAMINED_MOST) {
    const { rows, more } = await page(context.collections.terms, {
      where: { terms: keys.length === 1 ? keys[0] : command.in(keys) },
      by: 'at',
      direction: 'desc',
      after: cursor,
      limit: Math.min(limit, EXAMINED_MOST - examined),
    })
    const ids = rows.map(({ _id }) => _id)
    const readable = new Map(onlyReadable(context, await casesById(context, ids)).map((found) => [found._id, found]))
    for (const [index, row] of rows.entries()) {
      const theCase = readable.get(row._id)
      if (theCase && accept(theCase)) found.push(theCase)
      cursor = { at: row.at, id: row._id }
      const last = !more && index === rows.length - 1
      if (found.length === limit) return { cases: found, next: last ? undefined : cursor }
    }
    examined += rows.length
    if (!more) return { cases: found }
  }
  return { cases: found, next: cursor }
}
