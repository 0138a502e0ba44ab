import { LESSONS_NEEDED } from '@contract/routing'
import type { StoredSuggestion } from './caseDoc'
import { trustIn, type VoiceRecord } from './learning/learned'
import { type RoutingInput, type RoutingTables, suggestOffice } from './routing'
import type { RoutingModel } from './routing/model'
import { type Prediction, predict } from './routing/predict'

/** What the street's own dispatches have taught. */
export interface Learned {
  /** Dispatches that stood, so far. */
  confirmed: number
  /** Missing until there are enough of them, and in an instance that has not loaded it yet. */
  model?: RoutingModel
  voices: VoiceRecord
}

const NOTHING_LEARNED: Learned = { confirmed: 0, voices: {} }

/** Fewer than this in a hundred and the model does not know either. */
const LEAST_CONFIDENCE = 0.25
const OTHERS_MOST = 2
const OTHERS_FROM = 0.05

/** What the model reads of a report: title, text, and where it is. */
export const fieldsOf = ({ title, text, address }: Pick<RoutingInput, 'title' | 'text' | 'address'>): string[] => [
  title,
  text,
  address,
]

/**
 * Proposes an office from all that is known: the duty catalogue, the category that the person chose, the place, and what was
 * learned from earlier dispatches. Whoever has been right more often so far in what they are this sure of speaks; that
 * likelihood is the confidence of the proposal. A matter that a person named decides by itself. Offices that are no longer in
 * use are never proposed by the model.
 */
export function suggest(
  input: RoutingInput,
  tables: RoutingTables,
  learned: Learned = NOTHING_LEARNED,
): StoredSuggestion {
  const plain = suggestOffice(input, tables)
  const { model, confirmed } = learned
  if (confirmed < LESSONS_NEEDED) return { ...plain, confirmed }
  if (!model) return plain
  const told = predict(model, fieldsOf(input), 1 + OTHERS_MOST + 1)
  const known = told.known ? usable(told, plain, tables) : []
  const others = known
    .filter(({ confidence }) => confidence >= OTHERS_FROM)
    .map(({ label, confidence }) => ({ officeId: label, confidence }))
  const except = (officeId: string) => others.filter((other) => other.officeId !== officeId).slice(0, OTHERS_MOST)
  // A person said what it is about: who answers for that is no guess.
  if (input.matter !== undefined && plain.voice === 'catalogue') return { ...plain, others: except(plain.officeId) }
  const [first] = known
  const trust = trustIn(plain.voice, learned.voices)
  if (!first || (first.confidence < LEAST_CONFIDENCE && plain.voice === 'fallback')) {
    return { ...plain, confidence: plain.voice === 'fallback' ? 0 : trust }
  }
  if (first.label === plain.officeId && plain.voice !== 'fallback') {
    const confidence = 1 - (1 - first.confidence) * (1 - trust)
    return { ...plain, confidence, alsoBy: told.words, others: except(plain.officeId) }
  }
  if (plain.voice !== 'fallback' && trust >= first.confidence) {
    return { ...plain, confidence: trust * (1 - first.confidence / 2), others: except(plain.officeId) }
  }
  const { communityId, unitId, matter, helperIds: helping = [] } = plain
  const helperIds = helping.filter((id) => id !== first.label)
  return {
    officeId: first.label,
    voice: 'model',
    // What the catalogue took it for still tells whose duty it is.
    ...(matter ? { matter } : {}),
    ...(helperIds.length > 0 ? { helperIds } : {}),
    words: told.words,
    confidence: first.confidence,
    others: except(first.label),
    ...(communityId ? { communityId } : {}),
    ...(unitId ? { unitId } : {}),
  }
}

/** The offices that are still in use; and of a department's matter none that works for one area only (部门职责不得推给基层). */
function usable({ candidates }: Prediction, { matter, officeId }: StoredSuggestion, tables: RoutingTables) {
  const { officeIds, areas, duties } = tables
  const isLocal = (id: string) => areas.some((area) => area.officeId === id)
  const level = matter && duties.find((duty) => duty.matter === matter)?.level
  const isDepartments = matter !== undefined && level !== 'community' && !isLocal(officeId)
  return candidates.filter(
    ({ label }) => (officeIds === undefined || officeIds.has(label)) && !(isDepartments && isLocal(label)),
  )
}
