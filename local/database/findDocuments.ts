import { CloudError } from '../CloudError'
import type { Collection, Row } from './Collection'
import { coversQuery } from './coversQuery'
import { encodeKey } from './encodeKey'
import { Found, inOrderOf } from './Found'
import { nearest } from './geo/nearest'
import { type FieldGeo, readGeo } from './geo/readGeo'
import { type Matcher, matchQuery } from './matchQuery'
import { mergeInOrder } from './mergeInOrder'
import { type Order, type Plan, planQuery } from './planQuery'
import { queryFields } from './readConditions'
import { ID_INDEX } from './schema'
import { type Document, isDocument, type Value } from './values'

export interface Find {
  query: Document
  order: Order
  offset: number
  limit: number
}

/** How a query was served. */
export interface Explanation {
  /** `index`: by the stretches of indexes; `geo`: by an r-tree; `walk`: in the order of insertion. */
  way: 'index' | 'geo' | 'walk'
  indexes: string[]
  /** Documents that were read. */
  examined: number
  /** True when the matches were sorted in memory. */
  sortedInMemory: boolean
}

/** Versions that a transaction sees instead of what the tables hold, by the encoded id in latin1; null is a gap. */
export type Overlay = ReadonlyMap<string, string | null>

/** How many documents a sort in memory may look at when queries must run through indexes. */
const MAX_SORTED_IN_MEMORY = 1000

/** A geo condition chooses by its r-tree unless exact fields have an index and the rectangle holds more than this. */
const MANY_IN_BOX = 1000

/** Finds documents through the indexes; with `strict` it refuses what would have to read everything. */
export function findDocuments(collection: Collection, find: Find, strict: boolean, overlay?: Overlay): Found[] {
  return new Search(collection, find, matchQuery(find.query), strict, overlay).run()
}

/** Runs a query and tells how it was served. */
export function explainFind(collection: Collection, find: Find): { found: Found[]; explanation: Explanation } {
  const search = new Search(collection, find, matchQuery(find.query), false, undefined)
  return { found: search.run(), explanation: search.explanation }
}

class Search {
  readonly explanation: Explanation = { way: 'walk', indexes: [], examined: 0, sortedInMemory: false }
  private readonly wanted: number
  /** The index alone tells that a document matches. */
  private covered = false

  constructor(
    private readonly collection: Collection,
    private readonly find: Find,
    private readonly matches: Matcher,
    private readonly strict: boolean,
    private readonly overlay: Overlay | undefined,
  ) {
    this.wanted = find.offset + find.limit
  }

  run(): Found[] {
    const { query, order, offset } = this.find
    const indexes = [this.collection.idIndex, ...this.collection.indexes]
    const filtered = Object.keys(query).length > 0
    const plan = planQuery(query, order, indexes)
    const geo = this.byGeo(plan)
    if (geo) return geo.slice(offset)
    const plans = plan?.bounded ? [plan] : this.branchPlans(query, indexes)
    if (plans) {
      const [first] = plans
      this.explain('index', [...new Set(plans.map(({ index }) => index.name))])
      if (plans.length === 1 && first?.sorted) {
        this.covered = coversQuery(first, query)
        return this.take(this.inOrder(first)).slice(offset)
      }
      return this.sortInMemory(plans, indexes).slice(offset)
    }
    if (filtered && this.strict) throw this.refusal('no index bounds the query')
    if (plan?.sorted) {
      this.explain('index', [plan.index.name])
      return this.take(this.inOrder(plan)).slice(offset)
    }
    if (order.length > 0 && this.strict) throw this.refusal('no index gives the order')
    const all = this.walk()
    if (order.length === 0) return this.take(all).slice(offset)
    return this.take(this.sort([...all])).slice(offset)
  }

  private byGeo(plan: Plan | undefined): Found[] | undefined {
    const conditions = readGeo(this.find.query)
    const around = conditions.find(({ near }) => near)
    if (around) return this.near(around)
    if (plan?.index.name === ID_INDEX && plan.equalities > 0) return undefined
    for (const condition of conditions) {
      const index = this.collection.geoIndexes.find(({ field }) => field === condition.field)
      if (!index) continue
      const few = plan && plan.equalities > 0 ? MANY_IN_BOX : -1
      const entries = index.within(condition.boxes, few)
      if (few >= 0 && entries.length >= few) continue
      this.explain('geo', [index.name])
      if (this.strict && this.find.order.length > 0 && entries.length > MAX_SORTED_IN_MEMORY) {
        throw this.refusal('no index gives the order')
      }
      entries.sort((one, other) => one.seq - other.seq)
      const rows = map(entries, ({ seq }) => this.collection.bySeq(seq) as Row)
      const found = this.withOverlaid(this.accepted(rows, undefined))
      return this.take(this.find.order.length > 0 ? this.sort([...found]) : found)
    }
    return undefined
  }

  private near({ field, near }: FieldGeo): Found[] {
    const index = this.collection.geoIndexes.find((candidate) => candidate.field === field)
    if (!index || !near) throw new CloudError('DATABASE_REQUEST_FAILED', 'unable to find index for $geoNear query')
    this.explain('geo', [index.name])
    const { collection, find, wanted } = this
    const ordered = find.order.length > 0
    const found = nearest({
      index,
      near,
      wanted: ordered ? Number.POSITIVE_INFINITY : wanted,
      accept: (seq) => this.accept(collection.bySeq(seq) as Row),
      documentOf: ({ document }) => document,
      extra: this.overlaid(),
    })
    const items = map(found, ({ item }) => item)
    return this.take(ordered ? this.sort([...items]) : items)
  }

  private explain(way: Explanation['way'], indexes: string[]): void {
    Object.assign(this.explanation, { way, indexes })
  }

  // `{ $or: [...] }` is served when an index bounds every branch
  private branchPlans(query: Document, indexes: Parameters<typeof planQuery>[2]): Plan[] | undefined {
    const branches = query.$or
    if (!Array.isArray(branches)) return undefined
    const plans = branches.map((branch) => (isDocument(branch) ? planQuery(branch, [], indexes) : undefined))
    return plans.every((plan): plan is Plan => plan?.bounded === true) ? plans : undefined
  }

  private sortInMemory(plans: readonly Plan[], indexes: Parameters<typeof planQuery>[2]): Found[] {
    const { query, order } = this.find
    const exact = plans.every((plan) => plan.equalities > 0)
    const inMemory = order.length > 0 && this.strict
    const found: Found[] = []
    let seen = 0
    for (const row of this.union(plans)) {
      seen++
      if (inMemory && (!exact || seen > MAX_SORTED_IN_MEMORY)) {
        const sorted = planQuery(query, order, indexes, true)
        if (sorted?.bounded) return this.take(this.inOrder(sorted))
        throw this.refusal('no index gives the order')
      }
      const match = this.accept(row)
      if (match) found.push(match)
      if (order.length === 0 && found.length >= this.wanted) break
    }
    found.push(...this.overlaid())
    return this.take(order.length > 0 ? this.sort(found) : found)
  }

  private *union(plans: readonly Plan[]): Generator<Row> {
    const seen = new Set<number>()
    for (const plan of plans) {
      for (const range of plan.ranges) {
        for (const row of this.collection.scan(plan.index, range, plan.reverse, this.wanted)) {
          if (seen.has(row.seq)) continue
          seen.add(row.seq)
          yield row
        }
      }
    }
  }

  /** Matches of a plan whose ranges are each in order, merged into one stream in order. */
  private *inOrder(plan: Plan): Generator<Found> {
    const seen = new Set<number>()
    const many = plan.ranges.length > 1 || plan.index.arrayFields.size > 0
    const streams: Array<Iterator<Found>> = plan.ranges.map((range) =>
      this.accepted(this.collection.scan(plan.index, range, plan.reverse, this.wanted), many ? seen : undefined),
    )
    if (this.overlay) streams.push(this.overlaid().sort(inOrderOf(this.find.order))[Symbol.iterator]())
    yield* mergeInOrder(streams, inOrderOf(this.find.order))
  }

  private *accepted(rows: Iterable<Row>, seen: Set<number> | undefined): Generator<Found> {
    for (const row of rows) {
      if (seen?.has(row.seq)) continue
      seen?.add(row.seq)
      const found = this.accept(row)
      if (found) yield found
    }
  }

  private walk(): Generator<Found> {
    return this.withOverlaid(this.accepted(this.collection.walk(this.wanted), undefined))
  }

  private *withOverlaid(found: Iterable<Found>): Generator<Found> {
    yield* found
    yield* this.overlaid()
  }

  private accept(row: Row): Found | undefined {
    const found = new Found(row.text)
    if (this.isOverlaid(found)) return undefined
    this.explanation.examined++
    return this.covered || this.matches(found.document) ? found : undefined
  }

  private isOverlaid(found: Found): boolean {
    if (!this.overlay || this.overlay.size === 0) return false
    return this.overlay.has(encodeKey(found.document._id as Value).toString('latin1'))
  }

  private overlaid(): Found[] {
    const found: Found[] = []
    for (const text of this.overlay?.values() ?? []) {
      if (text === null) continue
      const written = new Found(text)
      if (this.matches(written.document)) found.push(written)
    }
    return found
  }

  private take(found: Iterable<Found>): Found[] {
    const taken: Found[] = []
    if (this.wanted === 0) return taken
    for (const next of found) {
      taken.push(next)
      if (taken.length >= this.wanted) break
    }
    return taken
  }

  private sort(found: Found[]): Found[] {
    this.explanation.sortedInMemory = true
    return found.sort(inOrderOf(this.find.order))
  }

  private refusal(reason: string): CloudError {
    const { query, order } = this.find
    const fields = queryFields(query).join(', ')
    const sorted = order.map(([field, direction]) => `${field} ${direction}`).join(', ')
    const asked = [fields && `on (${fields})`, sorted && `ordered by (${sorted})`].filter(Boolean).join(' ')
    return new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[local cloud] strict mode: ${reason} of collection ${this.collection.name} ${asked}: declare an index for it`,
    )
  }
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item)
}
