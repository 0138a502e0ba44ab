import { canRead } from '../domain/actor'
import { scopedTerm } from '../domain/caseTerms'
import { caseRow } from '../domain/caseView'
import type { Handler } from '../kit/serve'
import { readableCase, viewerOf } from './readCase'
import { searchScopes } from './searchScopes'
import { comparedOf, similarCases } from './similarCases'

const ROWS_MOST = 8

/** Open cases near a case or with its words, among those that the caller may read: what may be merged, and what to know. */
export const nearby: Handler<'cases.nearby'> = async (context, { caseId }) => {
  const theCase = await readableCase(context, caseId)
  const [street, scopes] = await Promise.all([context.street(), searchScopes(context)])
  const found = await similarCases(context, {
    compared: comparedOf(theCase, street),
    key: (word) => scopes.map((scope) => scopedTerm(scope, word)),
    accept: (other) => other._id !== caseId && other.open && canRead(context.actor, other),
    most: ROWS_MOST,
  })
  return found.map(({ theCase: other, likeness: { words, metres } }) => ({
    row: caseRow(other, street.offices, viewerOf(context, other).isOfficial),
    words,
    metres: metres === undefined ? undefined : Math.round(metres),
  }))
}
