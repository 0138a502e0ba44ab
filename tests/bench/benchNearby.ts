import type { CaseDoc } from '../../cloudfunctions/domain/caseDoc'
import { dictionaryOf, wordsIn } from '../../cloudfunctions/domain/terms'
import { termRow } from '../../cloudfunctions/kit/termRow'
import { ENVIRONMENT } from '../../config/cloudbase/environment'
import { DUTIES } from '../../config/streets/beiyuan/duties'
import type { CloudSpec } from '../../local/spec'
import { BenchStreet } from './BenchStreet'
import { type Rate, rateInTurns, round } from './measure'

const FEW = 10_000
/** Open cases that are looked at in turn, spread over the newest. */
const ASKED = 200
const NEWEST = 0.03

interface Among {
  cases: number
  loadSeconds: number
  /** What the desk sees beside a case: open ones near it or with its words. */
  nearby: Rate
  /** What somebody sees who is writing a report. */
  similar: Rate
}

export interface NearbyFigures {
  few: Among
  many: Among
  /** How many times as long among many as among few, at the median of one client. */
  ratio: { nearby: number; similar: number }
}

/** The environment with the indexes by which duplicates are found, and cases by their ids alone, so that a million are soon written. */
const SPEC: CloudSpec = {
  ...ENVIRONMENT,
  collections: ENVIRONMENT.collections.map((collection) =>
    collection.name === 'cases' ? { ...collection, indexes: [] } : collection,
  ),
}

/** Measures how long open reports of the same matter near by take to find, among many cases and among few, in turns. */
export async function benchNearby(
  cases: number,
  seconds: number,
  say: (line: string) => void,
  fewCases = FEW,
): Promise<NearbyFigures> {
  const few = await among(fewCases, say)
  const many = await among(cases, say).catch(async (error) => {
    await few.close()
    throw error
  })
  try {
    const calls = [...(await callsOn(few, fewCases)), ...(await callsOn(many, cases))]
    await rateInTurns(Math.min(seconds, 3), calls)
    const [fewNearby, fewSimilar, manyNearby, manySimilar] = await rateInTurns(seconds, calls)
    if (!fewNearby || !fewSimilar || !manyNearby || !manySimilar) throw new Error('nothing was measured')
    const times = (one: Rate, other: Rate) => round(one.timing.p50 / other.timing.p50)
    return {
      few: { cases: fewCases, loadSeconds: few.loadedIn, nearby: fewNearby, similar: fewSimilar },
      many: { cases, loadSeconds: many.loadedIn, nearby: manyNearby, similar: manySimilar },
      ratio: { nearby: times(manyNearby, fewNearby), similar: times(manySimilar, fewSimilar) },
    }
  } finally {
    await few.close()
    await many.close()
  }
}

function among(cases: number, say: (line: string) => void): Promise<BenchStreet> {
  say(`writing ${cases} cases with the words for their matters …`)
  const dictionary = dictionaryOf(DUTIES.flatMap(({ words }) => words))
  const known = new Map<string, string[]>()
  /** Of the words of a case only those that duplicates are looked for by; cases of one title have the same. */
  const rowOf = (theCase: CaseDoc) => {
    const matters = known.get(theCase.title) ?? wordsIn(`${theCase.title} ${theCase.text}`, dictionary)
    known.set(theCase.title, matters)
    return termRow(theCase, { terms: matters, matters, people: [] })
  }
  return BenchStreet.open(SPEC, {
    total: cases,
    withEvents: false,
    beside: (made) => ({ terms: made.map(({ theCase }) => rowOf(theCase)) }),
    onBatch: () => undefined,
  })
}

/** Both questions, each about one open case after the other. */
async function callsOn(bench: BenchStreet, cases: number): Promise<Array<() => Promise<void>>> {
  const [dispatcher, resident] = await Promise.all([bench.persona('dispatcher'), bench.persona('resident')])
  const newest = Math.floor(cases * NEWEST)
  const asked = Array.from({ length: Math.min(ASKED, newest) }, (_, at) =>
    bench.maker.copy(cases - 1 - Math.floor((at * newest) / ASKED)),
  )
  const inTurn = (ask: (theCase: CaseDoc) => Promise<readonly unknown[]>) => {
    let at = 0
    return async () => {
      const theCase = asked[at % asked.length]
      at += 1
      const found = theCase ? await ask(theCase) : []
      if (found.length === 0) throw new Error('nothing like it was found')
    }
  }
  return [
    inTurn(({ _id }) => dispatcher.call('cases.nearby', { caseId: _id })),
    inTurn(({ text, place: { communityId, address, point } }) =>
      resident.call('cases.similar', { text, communityId, address, point }),
    ),
  ]
}
