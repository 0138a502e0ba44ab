import { CloudError } from '../CloudError'
import { parseStored } from './ejson'
import { afterPrefix, encodeKey } from './encodeKey'
import { type GeoIndex, sameBox } from './geo/GeoIndex'
import { type IndexKeys, indexKeys } from './indexKeys'
import type { Cell, Sqlite } from './openSqlite'
import { ID_INDEX, type Index } from './schema'
import type { Document, Value } from './values'

export interface Row {
  /** Position in the order of insertion. */
  seq: number
  text: string
}

/** The state a document is to have; `null` removes it. `text` is the document as it is stored. */
export interface Change {
  id: Buffer
  document: Document | null
  text: string
  /** The document's entries, where they were worked out already. */
  keys?: EntryKeys | undefined
}

export type EntryKeys = ReadonlyMap<Index, IndexKeys>

/** Bytes from `low` up to but not including `high`; absent ends are open. */
export interface KeyRange {
  low?: Buffer | undefined
  high?: Buffer | undefined
}

/** One collection's tables: documents by `_id` and by insertion, and the entries of each index. Knows no transactions. */
export class Collection {
  readonly idIndex: Index

  constructor(
    private readonly sqlite: Sqlite,
    readonly name: string,
    readonly table: string,
    readonly indexes: readonly Index[],
    readonly geoIndexes: readonly GeoIndex[],
    private readonly onArrayField: (index: Index) => void,
  ) {
    this.idIndex = {
      name: ID_INDEX,
      table,
      fields: ['_id'],
      paths: [['_id']],
      directions: [1],
      unique: true,
      arrayFields: new Set(),
    }
  }

  get(id: Buffer): Row | undefined {
    const row = this.sqlite.first(`SELECT seq, doc FROM ${this.table} WHERE id = ?`, [id])
    return row && toRow(row)
  }

  count(): number {
    return this.sqlite.all(`SELECT count(*) FROM ${this.table}`)[0]?.[0] as number
  }

  /**
   * Writes the new states of some documents and answers the texts before. Unique keys are judged only after all old
   * entries are out, so that two documents may exchange theirs.
   */
  apply(changes: readonly Change[]): Array<string | null> {
    const prepared = changes.map((change) => this.prepare(change))
    for (const { row, entries, boxes } of prepared) {
      for (const { index, gone } of entries) for (const key of gone) this.removeEntry(index, key, row)
      if (row) for (const { index, box } of boxes) if (!box) index.remove(row.seq)
    }
    for (const { change, row, entries, boxes } of prepared) {
      if (!change.document) {
        if (row) this.sqlite.run(`DELETE FROM ${this.table} WHERE seq = ?`, [row.seq])
        continue
      }
      const seq = this.write(change, row)
      for (const { index, box } of boxes) if (box) index.put(seq, box)
      for (const { index, fresh } of entries) {
        for (const key of fresh) this.addEntry(index, key, seq, change.document)
      }
    }
    return prepared.map(({ row }) => row?.text ?? null)
  }

  private prepare(change: Change) {
    const row = this.get(change.id)
    const indexed = this.indexes.length + this.geoIndexes.length > 0
    const old = row && indexed ? parseStored(row.text) : undefined
    const entries = this.indexes.map((index) => {
      const before = old ? indexKeys(old, index.paths, index.directions).keys : []
      const after = change.document ? this.keysOf(index, change.document, change.keys) : []
      return { index, gone: without(before, after), fresh: without(after, before) }
    })
    // the rectangles that differ from those before
    const boxes = this.geoIndexes
      .map((index) => ({ index, box: change.document ? index.boxOf(change.document) : undefined }))
      .filter(({ index, box }) => !sameBox(box, old ? index.boxOf(old) : undefined))
    return { change, row, entries, boxes }
  }

  /** The document's entries; refuses a document that an index cannot take, before it is written. */
  entriesOf(document: Document): EntryKeys {
    for (const index of this.geoIndexes) index.boxOf(document)
    return new Map(this.indexes.map((index) => [index, indexKeys(document, index.paths, index.directions)]))
  }

  bySeq(seq: number): Row | undefined {
    const row = this.sqlite.first(`SELECT seq, doc FROM ${this.table} WHERE seq = ?`, [seq])
    return row && toRow(row)
  }

  /** How many entries of an index lie in a stretch. */
  countRange(index: Index, { low, high }: KeyRange): number {
    const key = index.name === ID_INDEX ? 'id' : 'key'
    const [where, cells]: [string[], Cell[]] = [[], []]
    if (low) where.push(`${key} >= ?`) && cells.push(low)
    if (high) where.push(`${key} < ?`) && cells.push(high)
    const filter = where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''
    return this.sqlite.all(`SELECT count(*) FROM ${index.table} ${filter}`, cells)[0]?.[0] as number
  }

  /** The encoded `_id` of who holds a key of a unique index, if anybody does. */
  holder(index: Index, key: Buffer): Buffer | undefined {
    const row = this.sqlite.first(
      `SELECT d.id FROM ${index.table} i CROSS JOIN ${this.table} d ON d.seq = i.doc
       WHERE i.key >= ? AND i.key < ? LIMIT 1`,
      [key, afterPrefix(key) ?? key],
    )
    return row && (row[0] as Buffer)
  }

  /**
   * Rows in the order of an index, chunk by chunk, so that no cursor is open. Documents must not change meanwhile: where the next
   * chunk begins is looked up only when it is asked for, since bytes take the driver longer to hand over than all else of a row.
   */
  *scan(index: Index, range: KeyRange, reverse: boolean, firstChunk: number): Generator<Row> {
    const isId = index.name === ID_INDEX
    const [key, tie] = isId ? ['d.id', 'd.seq'] : ['i.key', 'i.doc']
    const from = isId ? `${this.table} d` : `${index.table} i CROSS JOIN ${this.table} d ON d.seq = i.doc`
    const sign = reverse ? '<' : '>'
    const order = reverse ? ' DESC' : ''
    let last: Cell[] | undefined
    let size = Math.min(Math.max(firstChunk, 8), 500)
    for (;;) {
      const cells: Cell[] = []
      const where: string[] = []
      if (range.low) where.push(`${key} >= ?`) && cells.push(range.low)
      if (range.high) where.push(`${key} < ?`) && cells.push(range.high)
      if (last) where.push(`(${key}, ${tie}) ${sign} (?, ?)`) && cells.push(...last)
      const filter = where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''
      const sorted = `${filter} ORDER BY ${key}${order}, ${tie}${order} LIMIT ?`
      const rows = this.sqlite.all(`SELECT d.seq, d.doc FROM ${from} ${sorted}`, [...cells, size])
      for (const row of rows) yield toRow(row)
      if (rows.length < size) return
      const entries = isId ? from : `${index.table} i`
      last = this.sqlite.first(`SELECT ${key}, ${tie} FROM ${entries} ${sorted} OFFSET ?`, [...cells, 1, size - 1])
      if (!last) return
      size = 500
    }
  }

  /** Rows in the order of insertion. */
  *walk(firstChunk: number): Generator<Row> {
    let after = 0
    let size = Math.min(Math.max(firstChunk, 8), 500)
    for (;;) {
      const sql = `SELECT seq, doc FROM ${this.table} WHERE seq > ? ORDER BY seq LIMIT ?`
      const rows = this.sqlite.all(sql, [after, size]).map(toRow)
      yield* rows
      const end = rows.at(-1)
      if (!end || rows.length < size) return
      after = end.seq
      size = 500
    }
  }

  /** Fills a new index from the documents. */
  build(index: Index): void {
    for (const row of this.walk(500)) {
      const document = parseStored(row.text)
      for (const key of this.keysOf(index, document)) this.addEntry(index, key, row.seq, document)
    }
  }

  buildGeo(index: GeoIndex): void {
    for (const row of this.walk(500)) {
      const box = index.boxOf(parseStored(row.text))
      if (box) index.put(row.seq, box)
    }
  }

  /** The document's entries in an index; remembers where arrays were met, which the planner must know. */
  private keysOf(index: Index, document: Document, known?: EntryKeys): Buffer[] {
    const { keys, arrayFields } = known?.get(index) ?? indexKeys(document, index.paths, index.directions)
    for (const field of arrayFields) {
      if (index.arrayFields.has(field)) continue
      index.arrayFields.add(field)
      this.onArrayField(index)
    }
    return keys
  }

  private write({ id, text }: Change, row: Row | undefined): number {
    if (!row) return this.sqlite.run(`INSERT INTO ${this.table} (id, doc) VALUES (?, ?)`, [id, text]).lastInsertRowid
    this.sqlite.run(`UPDATE ${this.table} SET doc = ? WHERE seq = ?`, [text, row.seq])
    return row.seq
  }

  private removeEntry(index: Index, key: Buffer, row: Row | undefined): void {
    if (row) this.sqlite.run(`DELETE FROM ${index.table} WHERE key = ? AND doc = ?`, [key, row.seq])
  }

  private addEntry(index: Index, key: Buffer, seq: number, document: Document): void {
    if (index.unique && this.holder(index, key)) throw duplicate(this.name, index, document)
    this.sqlite.run(`INSERT INTO ${index.table} (key, doc) VALUES (?, ?)`, [key, seq])
  }
}

function without(keys: readonly Buffer[], others: readonly Buffer[]): readonly Buffer[] {
  if (keys.length === 0 || others.length === 0) return keys
  if (keys.length === 1 && others.length === 1) return (keys[0] as Buffer).equals(others[0] as Buffer) ? [] : keys
  const taken = new Set(others.map((key) => key.toString('latin1')))
  return keys.filter((key) => !taken.has(key.toString('latin1')))
}

export function duplicate(collection: string, index: Index, document: Document): CloudError {
  const fields = index.fields.join(', ')
  return new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `E11000 duplicate key error collection: ${collection} index: ${index.name} fields: ${fields} _id: ${document._id}`,
  )
}

export function encodeId(id: Value): Buffer {
  return encodeKey(id)
}

function toRow(cells: readonly Cell[]): Row {
  return { seq: cells[0] as number, text: cells[1] as string }
}
