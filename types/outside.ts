import { isInside, metresToOutline } from './geo'
import type { Point, StreetView } from './street'

/** Boundaries are drawn plausibly only, so a pin must lie further out than this before anybody is told. Metres. */
export const OUTSIDE_TOLERANCE = 300

/** Why a place seems to lie outside the street. */
export interface Outside {
  /** The pin lies out of the outline, or the address names somewhere else. */
  by: 'pin' | 'address'
  /** The other street or town, where the address names one. */
  elsewhere?: { name: string; nameEn: string }
  /** Metres from the outline, in hundreds, where the pin tells. */
  metres?: number
}

type Bounds = Pick<StreetView, 'name' | 'outline' | 'elsewhere'> & {
  communities: ReadonlyArray<{ names: readonly string[] }>
}

/** A word that goes on like this is the name of a road, and every town has roads named after its neighbours. */
const ROAD = /^(?:[东南西北中])?(?:大道|大街|路|街(?!道)|巷|弄|桥)/

/**
 * Whether a place seems to lie outside the street. A pin decides where there is one; else an address that names
 * another street of the town and nothing of this one. The person may send it all the same.
 */
export function outsideOf(place: { address: string; point?: Point }, street: Bounds): Outside | undefined {
  const elsewhere = namedElsewhere(place.address, street)
  const named = elsewhere && { elsewhere: { name: elsewhere.name, nameEn: elsewhere.nameEn } }
  if (!place.point || street.outline.length === 0) return named && { by: 'address', ...named }
  const metres = metresToOutline(place.point, street.outline)
  if (isInside(place.point, street.outline) || metres <= OUTSIDE_TOLERANCE) return undefined
  return { by: 'pin', ...named, metres: Math.round(metres / 100) * 100 }
}

function namedElsewhere(address: string, street: Bounds): StreetView['elsewhere'][number] | undefined {
  const own = [street.name, street.name.replace(/街道$/, ''), ...street.communities.flatMap(({ names }) => names)]
  if (own.some((name) => address.includes(name))) return undefined
  return street.elsewhere.find(({ words }) => words.some((word) => speaksOf(address, word)))
}

/** Whether a text has a word that is not part of the name of a road. */
function speaksOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!ROAD.test(text.slice(at + word.length))) return true
  }
  return false
}
