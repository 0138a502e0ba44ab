import type { CollectionSpec, IndexSpec } from '../spec'
import { Collection } from './Collection'
import { GroupCommit } from './GroupCommit'
import { GeoIndex, geoTable } from './geo/GeoIndex'
import { openSqlite, type Sqlite } from './openSqlite'
import { checkIndexes, geoField, type Index, signature, toIndex } from './schema'

const FORMAT = '1'

/** The database file: which collections and indexes it has, brought to what is declared when it is opened. */
export class Store {
  readonly sqlite: Sqlite
  readonly commit: GroupCommit
  private readonly collections = new Map<string, Collection>()
  private readonly declared: ReadonlySet<string>

  constructor(file: string, specs: readonly CollectionSpec[]) {
    this.declared = new Set(specs.map(({ name }) => name))
    this.sqlite = openSqlite(file)
    this.commit = new GroupCommit(this.sqlite)
    try {
      this.sqlite.exec('BEGIN IMMEDIATE')
      this.createSchema()
      for (const spec of specs) this.open(spec)
      for (const [name] of this.sqlite.all('SELECT name FROM collections ORDER BY number')) {
        if (!this.collections.has(name as string)) this.open({ name: name as string, indexes: [] })
      }
      this.sqlite.exec('COMMIT')
    } catch (error) {
      this.sqlite.close()
      throw error
    }
  }

  collection(name: string): Collection | undefined {
    return this.collections.get(name)
  }

  get names(): string[] {
    return [...this.collections.keys()]
  }

  /** Adds a collection without indexes; must run inside a write. */
  add(name: string): void {
    this.open({ name, indexes: [] })
  }

  /** Empties every collection; must run inside a write. */
  clear(): void {
    for (const collection of this.collections.values()) {
      this.sqlite.run(`DELETE FROM ${collection.table}`)
      for (const index of collection.indexes) {
        this.sqlite.run(`DELETE FROM ${index.table}`)
        index.arrayFields.clear()
        this.saveArrayFields(collection.table, index)
      }
      for (const index of collection.geoIndexes) this.sqlite.run(`DELETE FROM ${index.table}`)
    }
    this.dropUndeclared()
  }

  /** Collections that were made at run time go with their documents. */
  private dropUndeclared(): void {
    for (const [name, collection] of this.collections) {
      if (this.declared.has(name)) continue
      this.sqlite.exec(`DROP TABLE ${collection.table}`)
      this.sqlite.run('DELETE FROM collections WHERE name = ?', [name])
      this.collections.delete(name)
    }
  }

  close(): void {
    this.commit.flush()
    this.sqlite.close()
  }

  private createSchema(): void {
    this.sqlite.exec(`
      CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
      CREATE TABLE IF NOT EXISTS indexes (
        tableName TEXT PRIMARY KEY, collection TEXT NOT NULL, name TEXT NOT NULL,
        signature TEXT NOT NULL, arrayFields TEXT NOT NULL
      ) WITHOUT ROWID;
    `)
    this.sqlite.run(`INSERT OR IGNORE INTO meta VALUES ('format', ?)`, [FORMAT])
    const format = this.sqlite.all(`SELECT value FROM meta WHERE name = 'format'`)[0]?.[0]
    if (format !== FORMAT) throw new Error(`the database file has format ${format}; this version reads ${FORMAT}`)
  }

  private open(spec: CollectionSpec): void {
    checkIndexes(spec)
    this.sqlite.run('INSERT OR IGNORE INTO collections (name) VALUES (?)', [spec.name])
    const number = this.sqlite.all('SELECT number FROM collections WHERE name = ?', [spec.name])[0]?.[0]
    const table = `documents_${number}`
    this.sqlite.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL)`,
    )
    const known = this.knownIndexes(table)
    const fresh = new Set<string>()
    const indexes: Index[] = []
    const geoIndexes: GeoIndex[] = []
    for (const index of spec.indexes) {
      const old = known.get(index.name)
      known.delete(index.name)
      const kept = old?.signature === signature(index) ? old : undefined
      if (old && !kept) this.dropIndex(old.table)
      const entries = kept?.table ?? this.createIndex(table, index)
      if (!kept) fresh.add(index.name)
      const field = geoField(index)
      if (field === undefined) indexes.push(toIndex(index, entries, kept?.arrayFields ?? []))
      else geoIndexes.push(new GeoIndex(this.sqlite, index.name, entries, field))
    }
    for (const gone of known.values()) this.dropIndex(gone.table)
    const collection = new Collection(this.sqlite, spec.name, table, indexes, geoIndexes, (index) =>
      this.saveArrayFields(table, index),
    )
    for (const index of indexes) if (fresh.has(index.name)) collection.build(index)
    for (const index of geoIndexes) if (fresh.has(index.name)) collection.buildGeo(index)
    this.collections.set(spec.name, collection)
  }

  private knownIndexes(table: string) {
    const rows = this.sqlite.all('SELECT tableName, name, signature, arrayFields FROM indexes WHERE collection = ?', [
      table,
    ])
    return new Map(
      rows.map(([tableName, name, text, arrayFields]) => [
        name as string,
        {
          table: tableName as string,
          signature: text as string,
          arrayFields: JSON.parse(arrayFields as string) as number[],
        },
      ]),
    )
  }

  private createIndex(table: string, spec: IndexSpec): string {
    const taken = this.sqlite.all('SELECT count(*) FROM indexes')[0]?.[0] as number
    let number = taken + 1
    while (this.sqlite.all('SELECT 1 FROM indexes WHERE tableName = ?', [`entries_${number}`]).length > 0) number++
    const entries = `entries_${number}`
    const plain = `CREATE TABLE ${entries} (key BLOB NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (key, doc)) WITHOUT ROWID`
    this.sqlite.exec(geoField(spec) === undefined ? plain : geoTable(entries))
    this.sqlite.run(`INSERT INTO indexes VALUES (?, ?, ?, ?, '[]')`, [entries, table, spec.name, signature(spec)])
    return entries
  }

  private dropIndex(table: string): void {
    this.sqlite.exec(`DROP TABLE ${table}`)
    this.sqlite.run('DELETE FROM indexes WHERE tableName = ?', [table])
  }

  /** After a write was taken back, what it noted in memory about arrays may not be in the file. */
  reloadArrayFields(): void {
    for (const collection of this.collections.values()) {
      const known = this.knownIndexes(collection.table)
      for (const index of collection.indexes) index.arrayFields = new Set(known.get(index.name)?.arrayFields)
    }
  }

  private saveArrayFields(table: string, index: Index): void {
    const fields = JSON.stringify([...index.arrayFields])
    this.sqlite.run('UPDATE indexes SET arrayFields = ? WHERE collection = ? AND name = ?', [fields, table, index.name])
  }
}
