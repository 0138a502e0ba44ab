import type { DutyException, DutyLevel } from '@contract/duty'
import type { StoredSuggestion } from './caseDoc'
import { dutyAt } from './dutyAt'
import { type PlaceInput, type PlaceTables, placeOf } from './placing'

/** One row of the duty catalogue: a matter and the office that answers for it. */
export interface Duty {
  matter: string
  /** Words that speak for the matter when they stand in a report. */
  words: readonly string[]
  /** The office that leads; missing when the community of the place does. */
  officeId?: string
  /** Offices that help, and who answers for it elsewhere or at other times. */
  helperIds?: readonly string[]
  exceptions?: readonly DutyException[]
  /** Whose duty it is, where that was said. */
  level?: DutyLevel
  /** Of the catalogues of codes by which cities count it. */
  codes?: readonly string[]
}

export interface RoutingTables extends PlaceTables {
  duties: readonly Duty[]
  /** Who takes what no voice knows: a person reads it there. */
  fallbackOfficeId: string
  /** The offices that are in use; missing where every one is. */
  officeIds?: ReadonlySet<string>
}

export interface RoutingInput extends PlaceInput {
  /** The category that the person chose, and the matters that it covers. */
  category?: { _id: string; matters: readonly string[] }
  /** The matter that a person named, or `NO_MATTER`: the words of the report do not decide about it any more. */
  matter?: string
  /** When it was reported: some matters are another office's at night or in a season. */
  at?: number
}

/** A word in the title counts as much as this many in the text. */
const TITLE_WEIGHT = 2
/** The words of a matter count this many times when the person chose its category. */
const CHOSEN_WEIGHT = 3

/**
 * Proposes an office and says why. Three voices speak in order: the duty catalogue (what is it about, by its words), the
 * category that the person chose, where all its matters belong to one office, then the place (where is it). What none
 * knows goes to a desk that reads it.
 */
export function suggestOffice(input: RoutingInput, tables: RoutingTables): StoredSuggestion {
  const placing = placeOf(input, tables)
  const area = tables.areas.find(({ communityId }) => communityId === placing.communityId)
  const chosen = input.category ? tables.duties.filter(({ matter }) => input.category?.matters.includes(matter)) : []
  const best = input.matter === undefined ? bestDuty(input, tables.duties, chosen) : namedDuty(input, tables.duties)
  const place = area ? { communityId: area.communityId, ...(placing.unitId ? { unitId: placing.unitId } : {}) } : {}
  const answering = (duty: Duty) => dutyAt(duty, placing.communityId, input.at)
  const onlyOffice = chosen[0] && answering(chosen[0]).officeId
  const isOneOffice = onlyOffice !== undefined && chosen.every((duty) => answering(duty).officeId === onlyOffice)
  const isOfMatter = best && (input.matter !== undefined || chosen.includes(best.duty))
  if (isOneOffice && !isOfMatter) {
    return { officeId: onlyOffice, voice: 'category', categoryId: input.category?._id, words: [], ...place }
  }
  const { officeId = area?.officeId, helperIds = [] } = best ? answering(best.duty) : {}
  if (best && officeId !== undefined) {
    const helpers = helperIds.filter((id) => id !== officeId && (tables.officeIds?.has(id) ?? true))
    const { matter } = best.duty
    const help = helpers.length > 0 ? { helperIds: helpers } : {}
    return { officeId, voice: 'catalogue', matter, words: best.words, ...help, ...place }
  }
  if (area) return { officeId: area.officeId, voice: 'place', words: placing.words, ...place }
  return { officeId: tables.fallbackOfficeId, voice: 'fallback', words: [] }
}

/** The duty that a person named, with those of its words that the report has. */
function namedDuty({ matter, title, text }: RoutingInput, duties: readonly Duty[]) {
  const duty = duties.find((each) => each.matter === matter)
  return duty && { duty, words: duty.words.filter((word) => title.includes(word) || text.includes(word)) }
}

/** The duty whose words weigh most; longer words say more than short ones, and those of a chosen category most. */
function bestDuty(
  input: RoutingInput,
  duties: readonly Duty[],
  chosen: readonly Duty[],
): { duty: Duty; words: string[] } | undefined {
  let best: { duty: Duty; words: string[]; weight: number } | undefined
  for (const duty of duties) {
    const words = duty.words.filter((word) => input.title.includes(word) || input.text.includes(word))
    const factor = chosen.includes(duty) ? CHOSEN_WEIGHT : 1
    const weight =
      factor * words.reduce((sum, word) => sum + word.length * (input.title.includes(word) ? TITLE_WEIGHT : 1), 0)
    if (weight > (best?.weight ?? 0)) best = { duty, words, weight }
  }
  return best
}
