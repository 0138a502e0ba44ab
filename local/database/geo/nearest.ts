import { type Document, isDocument } from '../values'
import { visitPath } from '../visitPath'
import { boxesAround } from './boxes'
import type { GeoEntry, GeoIndex } from './GeoIndex'
import type { Near } from './geoTest'
import { shapeOf } from './parseShape'
import { distanceTo } from './relate'
import { angle, EARTH_RADIUS, toVector } from './sphere'

interface Candidate<Item> {
  item: Item
  distance: number
}

export interface NearestOptions<Item> {
  index: GeoIndex
  near: Near
  /** How many are wanted; only guides how far the search begins. */
  wanted: number
  /** The document of an entry when it meets the rest of the query. */
  accept: (seq: number) => Item | undefined
  documentOf: (item: Item) => Document
  /** Items that are not in the index but belong to the answer. */
  extra: readonly Item[]
}

const FIRST_RADIUS = 50
const FARTHEST = Math.PI * EARTH_RADIUS

/** Items by their distance, found in widening circles; documents are read only as far as they are asked for. */
export function* nearest<Item>(options: NearestOptions<Item>): Generator<Candidate<Item>> {
  const { index, near, accept, documentOf } = options
  const measure = (item: Item) => ({ item, distance: distanceOf(documentOf(item), index.field, near) })
  const held = options.extra.map(measure).filter(({ distance }) => isWanted(distance, near))
  held.sort(byDistance)
  const seen = new Set<number>()
  const most = Math.min(near.most, FARTHEST)
  for (let radius = firstRadius(options, most); ; radius = Math.min(radius * 3, most)) {
    const entries = index.within(boxesAround(near.from, radius), -1).filter(({ seq }) => !seen.has(seq))
    const bounded = entries.map((entry) => ({ seq: entry.seq, least: leastDistance(entry, near) }))
    bounded.sort((one, other) => one.least - other.least)
    for (const { seq, least } of bounded) {
      if (least > radius) break
      yield* release(held, least)
      seen.add(seq)
      const item = accept(seq)
      const candidate = item === undefined ? undefined : measure(item)
      if (candidate && isWanted(candidate.distance, near)) insert(held, candidate)
    }
    yield* release(held, radius)
    if (radius >= most) break
  }
  yield* held
}

/** Metres from the point to the nearest geometry of a field. */
export function distanceOf(document: Document, field: string, near: Near): number {
  let least = Number.POSITIVE_INFINITY
  visitPath(document, field.split('.'), 0, (value) => {
    const shape = shapeOf(value)
    if (shape) least = Math.min(least, distanceTo(shape, near.vector))
    else if (Array.isArray(value)) {
      for (const part of value) if (isDocument(part)) least = Math.min(least, distanceOf({ part }, 'part', near))
    }
    return false
  })
  return least
}

function firstRadius<Item>({ index, near, wanted }: NearestOptions<Item>, most: number): number {
  let radius = Math.min(FIRST_RADIUS, most)
  const enough = Math.min(Math.max(wanted, 1), 1000)
  while (radius < most && index.within(boxesAround(near.from, radius), enough).length < enough) radius *= 3
  return Math.min(radius, most)
}

// A point's rectangle is tiny, so its middle less its diagonal is a sharp bound; others are read at once
function leastDistance(entry: GeoEntry, near: Near): number {
  const { west, east, south, north } = entry
  if (east - west > 1e-3 || north - south > 1e-3) return 0
  const middle = toVector([(west + east) / 2, (south + north) / 2])
  const half = angle(middle, toVector([west, south])) * EARTH_RADIUS
  return Math.max(angle(middle, near.vector) * EARTH_RADIUS - half - 0.01, 0)
}

function* release<Item>(held: Candidate<Item>[], upTo: number): Generator<Candidate<Item>> {
  while (held[0] && held[0].distance <= upTo) yield held.shift() as Candidate<Item>
}

function insert<Item>(held: Candidate<Item>[], candidate: Candidate<Item>): void {
  let at = held.length
  while (at > 0 && (held[at - 1] as Candidate<Item>).distance > candidate.distance) at--
  held.splice(at, 0, candidate)
}

function isWanted(distance: number, near: Near): boolean {
  return distance >= near.least && distance <= near.most
}

function byDistance<Item>(one: Candidate<Item>, other: Candidate<Item>): number {
  return one.distance - other.distance
}
