import { CloudError } from '../../CloudError'
import { stringifyEjson } from '../ejson'
import type { Cell, Sqlite } from '../openSqlite'
import type { Document, Value } from '../values'
import { visitPath } from '../visitPath'
import { type Box, boxOf } from './boxes'
import { isPair, parseShape } from './parseShape'

/** A document's entry: its number in the collection, and the rectangle around its geometries. */
export interface GeoEntry extends Box {
  seq: number
}

/**
 * A 2dsphere index: an r-tree with one rectangle a document. Documents without the field have no entry. Further fields
 * of the index are not in the tree; they are verified per document.
 */
export class GeoIndex {
  private readonly path: readonly string[]

  constructor(
    private readonly sqlite: Sqlite,
    readonly name: string,
    readonly table: string,
    readonly field: string,
  ) {
    this.path = field.split('.')
  }

  /** The rectangle around all geometries at the field, undefined when there are none; refuses what is no geometry. */
  boxOf(document: Document): Box | undefined {
    const boxes: Box[] = []
    visitPath(document, this.path, 0, (value) => {
      for (const part of geometriesIn(value)) boxes.push(this.boxOfValue(part, document))
      return false
    })
    return boxes.length === 0 ? undefined : boxes.reduce(around)
  }

  put(seq: number, box: Box): void {
    const { west, east, south, north } = box
    this.sqlite.run(`INSERT OR REPLACE INTO ${this.table} VALUES (?, ?, ?, ?, ?)`, [seq, west, east, south, north])
  }

  remove(seq: number): void {
    this.sqlite.run(`DELETE FROM ${this.table} WHERE id = ?`, [seq])
  }

  /** Entries whose rectangle touches one of these, at most `limit` a rectangle. */
  within(boxes: readonly Box[], limit: number): GeoEntry[] {
    const sql = `SELECT id, west, east, south, north FROM ${this.table}
      WHERE west <= ? AND east >= ? AND south <= ? AND north >= ? LIMIT ?`
    const found = new Map<number, GeoEntry>()
    for (const { west, east, south, north } of boxes) {
      for (const row of this.sqlite.all(sql, [east, west, north, south, limit])) {
        const entry = toEntry(row)
        found.set(entry.seq, entry)
      }
    }
    return [...found.values()]
  }

  private boxOfValue(value: Value, document: Document): Box {
    try {
      return boxOf(parseShape(value))
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      const id = stringifyEjson(document._id ?? null)
      throw new CloudError('DATABASE_REQUEST_FAILED', `Can't extract geo keys: _id: ${id} ${error.message}`)
    }
  }
}

/** The table of a 2dsphere index. */
export function geoTable(table: string): string {
  return `CREATE VIRTUAL TABLE ${table} USING rtree(id, west, east, south, north)`
}

export function sameBox(one: Box | undefined, other: Box | undefined): boolean {
  if (!one || !other) return one === other
  return one.west === other.west && one.east === other.east && one.south === other.south && one.north === other.north
}

function geometriesIn(value: Value | undefined): Value[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) && !isPair(value) ? value : [value]
}

function around(one: Box, other: Box): Box {
  return {
    west: Math.min(one.west, other.west),
    east: Math.max(one.east, other.east),
    south: Math.min(one.south, other.south),
    north: Math.max(one.north, other.north),
  }
}

function toEntry(cells: readonly Cell[]): GeoEntry {
  const [seq, west, east, south, north] = cells as [number, number, number, number, number]
  return { seq, west, east, south, north }
}
