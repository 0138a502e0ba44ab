import type { Point } from '@contract/street'
import type { CaseDoc } from '../domain/caseDoc'
import { type Compared, isAlike, type Likeness, likenessOf, NEAR_METRES } from '../domain/similarity'
import { tokensOf, wordsIn } from '../domain/terms'
import type { MemberContext } from '../kit/context'
import { command, nearTo } from '../kit/database'
import type { Street } from '../kit/street'
import { casesById } from './readableCases'

/** Reports older than this are of another time. */
const AGE_MOST = 30 * 86_400_000
/** Words that candidates are looked for by, and candidates from each of the two ways. */
const WORDS_MOST = 6
const CANDIDATES_MOST = 60

/** What of a report is compared. */
export function comparedOf(
  report: Pick<CaseDoc, 'title' | 'text' | 'place'> & Partial<Pick<CaseDoc, 'type' | 'categoryId'>>,
  street: Street,
): Compared {
  const whole = `${report.title} ${report.text}`
  const { type, categoryId, place } = report
  return {
    words: wordsIn(whole, street.matters),
    pairs: tokensOf(whole, street.dictionary),
    type,
    categoryId,
    ...place,
  }
}

interface Wanted {
  compared: Compared
  /** The key of the words' index for a word. */
  key(word: string): string[]
  accept(theCase: CaseDoc): boolean
  most: number
}

/** The reports most like another: looked for by their words and round the pin, through indexes, and compared one by one. */
export async function similarCases(
  context: MemberContext,
  { compared, key, accept, most }: Wanted,
): Promise<Array<{ theCase: CaseDoc; likeness: Likeness }>> {
  const street = await context.street()
  const ids = await candidates(context, compared, key)
  const since = context.now - AGE_MOST
  return (await casesById(context, ids))
    .filter((theCase) => theCase.createdAt >= since && accept(theCase))
    .flatMap((theCase) => {
      const likeness = likenessOf(compared, comparedOf(theCase, street))
      return likeness && isAlike(likeness) ? { theCase, likeness } : []
    })
    .sort((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, most)
}

async function candidates(context: MemberContext, { words, point }: Compared, key: Wanted['key']): Promise<string[]> {
  const { terms } = context.collections
  const keys = [...words]
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS_MOST)
    .flatMap(key)
  const [byWords, byPlace] = await Promise.all([
    keys.length === 0
      ? []
      : terms.find({
          where: { terms: command.in(keys) },
          order: [
            ['at', 'desc'],
            ['_id', 'desc'],
          ],
          limit: CANDIDATES_MOST,
          fields: ['_id'],
        }),
    point ? around(context, point) : [],
  ])
  return [...new Set([...byWords, ...byPlace].map(({ _id }) => _id))]
}

const around = (context: MemberContext, point: Point) =>
  context.collections.terms.find({
    where: { near: nearTo(point, NEAR_METRES) },
    limit: CANDIDATES_MOST,
    fields: ['_id'],
  })
