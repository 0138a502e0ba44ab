import type { StoredSuggestion } from './caseDoc'
import { type PlaceInput, type PlaceTables, placeOf } from './placing'

/** One row of the duty catalogue: a matter and the office that answers for it. */
export interface Duty {
  matter: string
  /** Words that speak for the matter when they stand in a report. */
  words: readonly string[]
  /** The office that leads; missing when the community of the place does. */
  officeId?: string
}

export interface RoutingTables extends PlaceTables {
  duties: readonly Duty[]
  /** Who takes what no voice knows: a person reads it there. */
  fallbackOfficeId: string
}

export type RoutingInput = PlaceInput

/** A word in the title counts as much as this many in the text. */
const TITLE_WEIGHT = 2

/**
 * Proposes an office and says why. Two voices speak in order: the duty catalogue (what is it about), then the place (where
 * is it). What neither knows goes to a desk that reads it.
 */
export function suggestOffice(input: RoutingInput, tables: RoutingTables): StoredSuggestion {
  const placing = placeOf(input, tables)
  const area = tables.areas.find(({ communityId }) => communityId === placing.communityId)
  const best = bestDuty(input, tables.duties)
  const place = area ? { communityId: area.communityId, ...(placing.unitId ? { unitId: placing.unitId } : {}) } : {}
  if (best?.duty.officeId) {
    return { officeId: best.duty.officeId, voice: 'catalogue', matter: best.duty.matter, words: best.words, ...place }
  }
  if (best && area) {
    return { officeId: area.officeId, voice: 'catalogue', matter: best.duty.matter, words: best.words, ...place }
  }
  if (area) return { officeId: area.officeId, voice: 'place', words: placing.words, ...place }
  return { officeId: tables.fallbackOfficeId, voice: 'fallback', words: [] }
}

/** The duty whose words weigh most; longer words say more than short ones. */
function bestDuty(input: RoutingInput, duties: readonly Duty[]): { duty: Duty; words: string[] } | undefined {
  let best: { duty: Duty; words: string[]; weight: number } | undefined
  for (const duty of duties) {
    const words = duty.words.filter((word) => input.title.includes(word) || input.text.includes(word))
    const weight = words.reduce((sum, word) => sum + word.length * (input.title.includes(word) ? TITLE_WEIGHT : 1), 0)
    if (weight > (best?.weight ?? 0)) best = { duty, words, weight }
  }
  return best
}
