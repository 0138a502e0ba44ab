import type { Point } from '@contract/street'
import type { StoredSuggestion } from './caseDoc'

/** One row of the duty catalogue: a matter and the office that answers for it. */
export interface Duty {
  matter: string
  /** Words that speak for the matter when they stand in a report. */
  words: readonly string[]
  /** The office that leads; missing when the community of the place does. */
  officeId?: string
}

export interface Area {
  communityId: string
  officeId: string
  /** Names by which people call the place. */
  names: readonly string[]
  centre: Point
}

export interface RoutingTables {
  duties: readonly Duty[]
  areas: readonly Area[]
  /** Who takes what no voice knows: a person reads it there. */
  fallbackOfficeId: string
}

export interface RoutingInput {
  title: string
  text: string
  address: string
  communityId?: string
  point?: Point
}

/** Metres within which a pin is taken to lie in the community whose middle is nearest. */
const PIN_REACH = 2500
/** A word in the title counts as much as this many in the text. */
const TITLE_WEIGHT = 2

/**
 * Proposes an office and says why. Two voices speak in order: the duty catalogue (what is it about), then the place (where
 * is it). What neither knows goes to a desk that reads it.
 */
export function suggestOffice(input: RoutingInput, tables: RoutingTables): StoredSuggestion {
  const area = areaOf(input, tables.areas)
  const best = bestDuty(input, tables.duties)
  const place = area ? { communityId: area.area.communityId } : {}
  if (best?.duty.officeId) {
    return { officeId: best.duty.officeId, voice: 'catalogue', matter: best.duty.matter, words: best.words, ...place }
  }
  if (best && area) {
    return { officeId: area.area.officeId, voice: 'catalogue', matter: best.duty.matter, words: best.words, ...place }
  }
  if (area) return { officeId: area.area.officeId, voice: 'place', words: area.words, ...place }
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

/** The community of a report: as its writer chose it, else as the address or text names it, else the nearest to the pin. */
export function areaOf(input: RoutingInput, areas: readonly Area[]): { area: Area; words: string[] } | undefined {
  const chosen = areas.find((area) => area.communityId === input.communityId)
  if (chosen) return { area: chosen, words: [] }
  for (const where of [input.address, input.title, input.text]) {
    for (const area of areas) {
      const name = area.names.find((candidate) => where.includes(candidate))
      if (name) return { area, words: [name] }
    }
  }
  const { point } = input
  if (!point) return undefined
  const nearest = areas
    .map((area) => ({ area, metres: metresBetween(point, area.centre) }))
    .sort((a, b) => a.metres - b.metres)[0]
  return nearest && nearest.metres <= PIN_REACH ? { area: nearest.area, words: [] } : undefined
}

/** Distance on a sphere by the haversine formula. */
export function metresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const latitude = ((b.lat - a.lat) * radians) / 2
  const longitude = ((b.lng - a.lng) * radians) / 2
  const h = Math.sin(latitude) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(longitude) ** 2
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h))
}
