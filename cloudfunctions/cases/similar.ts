import type { ReportType } from '@contract/report'
import type { SimilarReport } from '@contract/search'
import type { CaseDoc } from '../domain/caseDoc'
import { joinableTerm } from '../domain/caseTerms'
import { mayBeJoined } from '../domain/mainCase'
import type { Likeness } from '../domain/similarity'
import type { Handler } from '../kit/serve'
import { comparedOf, similarCases } from './similarCases'

const ROWS_MOST = 5
const HOUR = 3_600_000
/** Distances are told in steps of so many metres: enough to know that it is close by, not at whose door. */
const STEP = 50

/**
 * Open reports that seem to be of the matter that somebody is writing about. The answer tells that they are there, and of
 * their content only the words for matters that the asker has written too.
 */
export const similar: Handler<'cases.similar'> = async (context, input) => {
  const street = await context.street()
  const title = input.title ?? ''
  const { place } = street.locate({ ...input, title, homeId: context.account.communityId })
  const compared = comparedOf({ ...input, title, place }, street)
  const found = await similarCases(context, {
    compared,
    key: (word) => (place.communityId ? [joinableTerm(place.communityId, word)] : []),
    accept: mayBeJoined,
    most: ROWS_MOST,
  })
  return found.map(({ theCase, likeness }) => shown(theCase, likeness, context.account._id))
}

const shown = (theCase: CaseDoc, { words, metres }: Likeness, accountId: string): SimilarReport => ({
  caseId: theCase._id,
  // Only reports may be joined.
  type: theCase.type as ReportType,
  categoryId: theCase.categoryId,
  communityId: theCase.place.communityId,
  metres: metres === undefined ? undefined : Math.max(1, Math.round(metres / STEP)) * STEP,
  at: Math.floor(theCase.createdAt / HOUR) * HOUR,
  state: theCase.state,
  people: 1 + (typeof theCase.data.mergedCount === 'number' ? theCase.data.mergedCount : 0),
  words,
  mine: theCase.reporter.accountId === accountId,
})
