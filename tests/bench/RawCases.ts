import Libsql from 'libsql'
import type { CaseDoc, EventDoc } from '../../cloudfunctions/domain/caseDoc'
import { COLLECTIONS } from '../../config/cloudbase/collections'
import type { MadeCase } from './CaseMaker'

type Cell = string | number | null
interface Row {
  _id: string
  [field: string]: unknown
}

interface Table {
  name: string
  fields: readonly string[]
}

/** What a step writes beside its case. */
export interface StepRows {
  event: EventDoc
  request: Row
  outbox?: Row
}

/** The reads and writes of the product on the bare driver: one table a collection, one an index, each commit on the disk. */
export class RawCases {
  private readonly file: InstanceType<typeof Libsql>
  private readonly statements = new Map<string, ReturnType<InstanceType<typeof Libsql>['prepare']>>()
  private readonly indexes = new Map<string, readonly Table[]>()

  constructor(path: string) {
    this.file = new Libsql(path)
    this.file.exec(`
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -64000;
      PRAGMA wal_autocheckpoint = 4000;
    `)
    for (const collection of COLLECTIONS) {
      this.file.exec(`CREATE TABLE ${collection.name} (id TEXT PRIMARY KEY, doc TEXT NOT NULL) WITHOUT ROWID`)
      const plain = collection.indexes.filter(({ keys }) => keys.every(([, direction]) => direction !== '2dsphere'))
      const tables = plain.map(({ name, keys }) => ({
        name: `${collection.name}_${name}`,
        fields: keys.map(([field]) => field),
      }))
      for (const { name, fields } of tables) {
        const columns = fields.map((_, at) => `k${at}`).join(', ')
        this.file.exec(`CREATE TABLE ${name} (${columns}, id TEXT, PRIMARY KEY (${columns}, id)) WITHOUT ROWID`)
      }
      this.indexes.set(collection.name, tables)
    }
  }

  load(made: readonly MadeCase[]): void {
    this.transaction(() => {
      for (const { theCase, events } of made) {
        this.insert('cases', { ...theCase })
        for (const event of events) this.insert('events', { ...event })
      }
    })
  }

  detail(id: string): { theCase: CaseDoc; events: EventDoc[] } {
    const events = this.all(
      'SELECT d.doc FROM events_case i CROSS JOIN events d ON d.id = i.id WHERE i.k0 = ? ORDER BY i.k1 LIMIT 300',
      [id],
    )
    return { theCase: this.get(id), events: events.map(([doc]) => JSON.parse(doc as string) as EventDoc) }
  }

  list(reader: string, kind: string, rows: number): CaseDoc[] {
    const sql = `SELECT d.doc FROM cases_queue i CROSS JOIN cases d ON d.id = i.id
      WHERE i.k0 = ? AND i.k1 = ? AND i.k2 = 1 ORDER BY i.k3, i.k4 LIMIT ?`
    return this.all(sql, [reader, kind, rows]).map(([doc]) => JSON.parse(doc as string) as CaseDoc)
  }

  /** A new case: the next number of the day, then everything in one transaction. */
  submit(theCase: CaseDoc, rows: StepRows): void {
    this.transaction(() =>
      this.run(`INSERT INTO sequences VALUES ('day', '1') ON CONFLICT DO UPDATE SET doc = doc + 1`, []),
    )
    this.transaction(() => {
      this.insert('cases', { ...theCase })
      this.step(rows)
    })
  }

  /** A step on a case that is there: read, changed, written with all that belongs to it. */
  act(id: string, change: (theCase: CaseDoc) => { next: CaseDoc; rows: StepRows }): void {
    this.transaction(() => {
      const before = this.get(id)
      const { next, rows } = change(before)
      this.replace('cases', { ...before }, { ...next })
      this.step(rows)
    })
  }

  close(): void {
    this.file.close()
  }

  private step({ event, request, outbox }: StepRows): void {
    this.insert('events', { ...event })
    this.insert('requests', request)
    if (outbox) this.insert('outbox', outbox)
  }

  private get(id: string): CaseDoc {
    return JSON.parse(this.all('SELECT doc FROM cases WHERE id = ?', [id])[0]?.[0] as string) as CaseDoc
  }

  private insert(collection: string, row: Row): void {
    this.run(`INSERT INTO ${collection} VALUES (?, ?)`, [row._id, JSON.stringify(row)])
    for (const table of this.indexes.get(collection) ?? []) {
      for (const cells of entriesOf(table, row)) this.add(table, cells)
    }
  }

  private replace(collection: string, before: Row, after: Row): void {
    this.run(`UPDATE ${collection} SET doc = ? WHERE id = ?`, [JSON.stringify(after), after._id])
    for (const table of this.indexes.get(collection) ?? []) {
      const [old, fresh] = [entriesOf(table, before), entriesOf(table, after)]
      const [oldTexts, freshTexts] = [old.map(String), fresh.map(String)]
      for (const cells of old) if (!freshTexts.includes(String(cells))) this.take(table, cells)
      for (const cells of fresh) if (!oldTexts.includes(String(cells))) this.add(table, cells)
    }
  }

  private add({ name }: Table, cells: Cell[]): void {
    this.run(`INSERT INTO ${name} VALUES (${cells.map(() => '?').join(', ')})`, cells)
  }

  private take({ name, fields }: Table, cells: Cell[]): void {
    const where = [...fields.map((_, at) => `k${at} = ?`), 'id = ?'].join(' AND ')
    this.run(`DELETE FROM ${name} WHERE ${where}`, cells)
  }

  private transaction(work: () => void): void {
    this.file.exec('BEGIN IMMEDIATE')
    work()
    this.file.exec('COMMIT')
  }

  private all(sql: string, cells: Cell[]): unknown[][] {
    return this.statement(sql, true).all(cells) as unknown[][]
  }

  private run(sql: string, cells: Cell[]): void {
    this.statement(sql, false).run(cells)
  }

  private statement(sql: string, raw: boolean) {
    const known = this.statements.get(sql)
    if (known) return known
    const made = raw ? this.file.prepare(sql).raw() : this.file.prepare(sql)
    this.statements.set(sql, made)
    return made
  }
}

/** One entry, or one an element where a field is a list. A missing value is an empty text: keys may not be null here. */
function entriesOf({ fields }: Table, row: Row): Cell[][] {
  const values = fields.map((field) => field.split('.').reduce<unknown>(inside, row))
  const list = values.find(Array.isArray) as unknown[] | undefined
  const rows = list ? list.map((element) => values.map((value) => (value === list ? element : value))) : [values]
  return rows.map((cells) => [...cells.map(asCell), row._id])
}

const inside = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined

function asCell(value: unknown): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}
