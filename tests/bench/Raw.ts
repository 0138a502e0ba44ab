import Libsql from 'libsql'
import { boxesAround } from '../../local/database/geo/boxes'
import { angle, EARTH_RADIUS, toVector } from '../../local/database/geo/sphere'
import type { Item } from './dataset'

/** The same work on the bare driver: one table, one table an index, an r-tree, each commit on the disk. */
export class Raw {
  private readonly file: InstanceType<typeof Libsql>
  private readonly statements = new Map<string, ReturnType<InstanceType<typeof Libsql>['prepare']>>()

  constructor(path: string) {
    this.file = new Libsql(path)
    this.file.exec(`
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -64000;
      PRAGMA wal_autocheckpoint = 4000;
      CREATE TABLE items (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL);
      CREATE TABLE list (reader TEXT, kind TEXT, dueAt INTEGER, doc INTEGER, PRIMARY KEY (reader, kind, dueAt, doc)) WITHOUT ROWID;
      CREATE TABLE kinds (kind TEXT, dueAt INTEGER, doc INTEGER, PRIMARY KEY (kind, dueAt, doc)) WITHOUT ROWID;
      CREATE VIRTUAL TABLE places USING rtree(id, west, east, south, north);
    `)
  }

  insert(items: readonly Item[]): void {
    this.transaction(() => {
      for (const item of items) {
        const { lastInsertRowid: seq } = this.run('INSERT INTO items (id, doc) VALUES (?, ?)', [
          item._id,
          JSON.stringify(item),
        ])
        for (const reader of item.readers) {
          this.run('INSERT INTO list VALUES (?, ?, ?, ?)', [reader, item.kind, item.dueAt.getTime(), seq])
        }
        this.run('INSERT INTO kinds VALUES (?, ?, ?)', [item.kind, item.dueAt.getTime(), seq])
        const [lng, lat] = item.at.coordinates
        this.run('INSERT INTO places VALUES (?, ?, ?, ?, ?)', [seq, lng, lng, lat, lat])
      }
    })
  }

  get(id: string): Item {
    return JSON.parse(this.all('SELECT doc FROM items WHERE id = ?', [id])[0]?.[0] as string)
  }

  update(ids: readonly string[]): void {
    this.transaction(() => {
      for (const id of ids) {
        const item = this.get(id)
        this.run('UPDATE items SET doc = ? WHERE id = ?', [JSON.stringify({ ...item, version: item.version + 1 }), id])
      }
    })
  }

  page(reader: string, kind: string): Item[] {
    const sql = `SELECT i.doc FROM list l CROSS JOIN items i ON i.seq = l.doc
      WHERE l.reader = ? AND l.kind = ? ORDER BY l.dueAt LIMIT 20`
    return this.all(sql, [reader, kind]).map(([doc]) => JSON.parse(doc as string))
  }

  nearest(from: [number, number], wanted: number): Item[] {
    const sql = `SELECT i.doc FROM places p CROSS JOIN items i ON i.seq = p.id
      WHERE p.west <= ? AND p.east >= ? AND p.south <= ? AND p.north >= ?`
    const centre = toVector(from)
    for (let radius = 50; ; radius *= 2) {
      const [box] = boxesAround(from, radius)
      if (!box) return []
      const items = this.all(sql, [box.east, box.west, box.north, box.south]).map(
        ([doc]) => JSON.parse(doc as string) as Item,
      )
      const near = items
        .map((item) => ({ item, away: angle(toVector(item.at.coordinates), centre) * EARTH_RADIUS }))
        .filter(({ away }) => away <= radius)
      if (near.length < wanted) continue
      return near
        .sort((one, other) => one.away - other.away)
        .slice(0, wanted)
        .map(({ item }) => item)
    }
  }

  close(): void {
    this.file.close()
  }

  private transaction(work: () => void): void {
    this.file.exec('BEGIN IMMEDIATE')
    work()
    this.file.exec('COMMIT')
  }

  private statement(sql: string, raw: boolean) {
    const known = this.statements.get(sql)
    if (known) return known
    const made = raw ? this.file.prepare(sql).raw() : this.file.prepare(sql)
    this.statements.set(sql, made)
    return made
  }

  private all(sql: string, cells: unknown[]): unknown[][] {
    return this.statement(sql, true).all(cells) as unknown[][]
  }

  private run(sql: string, cells: unknown[]) {
    return this.statement(sql, false).run(cells)
  }
}
