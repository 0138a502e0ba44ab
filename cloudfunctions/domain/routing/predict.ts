import { decidingWords } from './decidingWords'
import { countFeatures, rowIn, type Vector, vectorOf } from './features'
import type { RoutingModel } from './model'
import { lineOf } from './reader/alphabet'
import { readerScores, scoreOfLikelihood } from './reader/readers'
import { probabilities, type Said, SILENT } from './secondLayer'

export interface Candidate {
  label: string
  /** 0 to 1. */
  confidence: number
}

export interface Prediction {
  /** The likeliest offices, the first one first. */
  candidates: Candidate[]
  /** False when the message is in words the model does not know: then the candidates say nothing. */
  known: boolean
  /** True when the first may be dispatched without a person: as sure as those of which 95 of 100 were right. */
  sure: boolean
  /** The words of the message that spoke most for the first. */
  words: string[]
}

/** A message of whose groups of characters less than this share is known is not understood. */
const LEAST_KNOWN = 0.3

/** Which office should have a message, how sure that is, and because of which words. */
export function predict(model: RoutingModel, fields: readonly string[], most = 3): Prediction {
  const counted = countFeatures(fields)
  const vector = vectorOf(counted, (hash) => rowIn(model.hashes, hash), model.df, model.messages)
  const known = vector.understood > 0 && vector.understood >= counted.said.size * LEAST_KNOWN
  const chances = probabilities(model.second, saidOf(model, fields, vector))
  const order = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)).slice(0, most)
  const candidates = order.map((at) => ({ label: model.labels[at] ?? '', confidence: chances[at] ?? 0 }))
  const [first] = order
  const sure = known && (candidates[0]?.confidence ?? 0) >= model.threshold
  const words = first !== undefined && known ? decidingWords(model, fields, vector, first) : []
  return { candidates, known, sure, words }
}

/** What machines and readers say. Of an office that is newer than they are readers say what they say of any, and the machines the rest. */
function saidOf(model: RoutingModel, fields: readonly string[], vector: Vector): Said {
  const scores = scoresIn(model, vector)
  if (!model.readers) return { scores }
  const any = scoreOfLikelihood(-Math.log(model.readers.labels))
  const read = scores.map((score) => any + Math.max(0, score - SILENT))
  read.set(readerScores(model.readers, lineOf(fields)))
  return { scores, read }
}

/** How strongly each office speaks, from the compact weights. */
export function scoresIn(model: RoutingModel, { rows, values }: Vector): Float64Array {
  const scores = new Float64Array(model.labels.length)
  for (let j = 0; j < rows.length; j++) {
    const row = rows[j] ?? 0
    const value = values[j] ?? 0
    for (let at = model.starts[row] ?? 0; at < (model.starts[row + 1] ?? 0); at++) {
      const office = model.offices[at] ?? 0
      scores[office] = (scores[office] ?? 0) + (model.steps[at] ?? 0) * value
    }
  }
  return scores.map((score, office) => score * (model.scales[office] ?? 0) + (model.bias[office] ?? 0))
}
