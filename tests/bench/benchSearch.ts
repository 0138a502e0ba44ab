import { scopedTerm, WHOLE_STREET } from '../../cloudfunctions/domain/caseTerms'
import type { TermRow, TermStatsDoc } from '../../cloudfunctions/kit/engineDocuments'
import { ENVIRONMENT } from '../../config/cloudbase/environment'
import { STREET } from '../../config/streets/beiyuan/street'
import type { CloudSpec } from '../../local/spec'
import { Random } from '../../local/testing/Random'
import { BenchStreet } from './BenchStreet'
import { type Rate, rateInTurns, round } from './measure'

const ROWS = 20
/** Words that nobody asks for here; each case has some of them. */
const OTHERS = 5000
const OTHERS_A_CASE = 4

/** A word of 18 of a hundred cases, one of every eighth, and one of every five thousandth. */
const WORDS = {
  common: { word: '菜场', has: (n: number) => n % 100 < 18 },
  frequent: { word: '路灯', has: (n: number) => n % 8 === 3 },
  rare: { word: '天桥', has: (n: number) => n % 5000 === 7 },
} as const

export interface SearchFigures {
  cases: number
  loadSeconds: number
  common: Rate
  rare: Rate
  /** Both must stand in a case: the rarer leads, the other is looked for in what it finds. */
  both: Rate
  /** How many times as long the common word takes as the rare one, at the median of one client. */
  ratio: number
}

/** The environment with only the index of the words, so that a million cases are soon written. */
const SPEC: CloudSpec = {
  ...ENVIRONMENT,
  collections: ENVIRONMENT.collections.map((collection) => {
    if (collection.name === 'cases') return { ...collection, indexes: [] }
    if (collection.name !== 'terms') return collection
    return { ...collection, indexes: collection.indexes.filter(({ name }) => name === 'term') }
  }),
}

/** Measures the first page of a search of the command centre by a common word, by a rare one, and by two words, in turns. */
export async function benchSearch(cases: number, seconds: number, say: (line: string) => void): Promise<SearchFigures> {
  say(`writing ${cases} cases with their words …`)
  const bench = await BenchStreet.open(SPEC, {
    total: cases,
    withEvents: false,
    beside: (made, from) => ({
      terms: made.map(({ theCase }, at) => rowOf(theCase._id, theCase.createdAt, from + at)),
      termStats: from === 0 ? [statsOf(cases)] : [],
    }),
    onBatch: () => undefined,
  })
  try {
    say(`written in ${bench.loadedIn} s`)
    const dispatcher = await bench.persona('dispatcher')
    const search = (query: string) => async () => {
      const { by, rows } = await dispatcher.call('cases.search', { query, limit: ROWS })
      if (by !== 'words' || rows.length === 0) throw new Error(`${query} found nothing`)
    }
    const queries = [WORDS.rare.word, WORDS.common.word, `${WORDS.common.word} ${WORDS.frequent.word}`].map(search)
    await rateInTurns(Math.min(seconds, 3), queries)
    const [rare, common, both] = await rateInTurns(seconds, queries)
    if (!rare || !common || !both) throw new Error('nothing was measured')
    const ratio = round(common.timing.p50 / rare.timing.p50)
    return { cases, loadSeconds: bench.loadedIn, common, rare, both, ratio }
  } finally {
    await bench.close()
  }
}

function rowOf(_id: string, at: number, n: number): TermRow {
  const random = new Random(n + 1)
  const words = Object.values(WORDS).flatMap(({ word, has }) => (has(n) ? [word] : []))
  const others = Array.from({ length: OTHERS_A_CASE }, () => `词${random.below(OTHERS)}`)
  return { _id, at, terms: [...words, ...others].map((word) => scopedTerm(WHOLE_STREET, word)) }
}

function statsOf(cases: number): TermStatsDoc {
  const shares = { [WORDS.common.word]: 0.18, [WORDS.frequent.word]: 0.125, [WORDS.rare.word]: 0.0002 }
  const counts = Object.entries(shares).map(([word, share]) => [word, Math.round(share * cases)] as const)
  return { _id: STREET._id, cases, counts: Object.fromEntries(counts) }
}
