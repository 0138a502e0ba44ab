import type { CollectionSpec, IndexSpec } from '../spec'
import { Collection } from './Collection'
import { GroupCommit } from './GroupCommit'
import { openSqlite, type Sqlite } from './openSqlite'
import { checkIndexes, type Index, isGeo, signature, toIndex } from './schema'

const FORMAT = '1'

/** The database file: which collections and indexes it has, brought to what is declared when it is opened. */
export class Store {
  readonly sqlite: Sqlite
  readonly commit: GroupCommit
  private readonly collections = new Map<string, Collection>()

  constructor(
    file: string,
    specs: readonly CollectionSpec[],
    private readonly log: (line: string) => void,
  ) {
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
    const declared = spec.indexes.filter((index) => !this.refusesGeo(spec.name, index))
    const known = this.knownIndexes(table)
    const fresh: Index[] = []
    const indexes = declared.map((index) => {
      const old = known.get(index.name)
      known.delete(index.name)
      if (old?.signature === signature(index)) return toIndex(index, old.table, old.arrayFields)
      if (old) this.dropIndex(old.table)
      const created = this.createIndex(table, index)
      fresh.push(created)
      return created
    })
    for (const gone of known.values()) this.dropIndex(gone.table)
    const collection = new Collection(this.sqlite, spec.name, table, indexes, (index) =>
      this.saveArrayFields(table, index),
    )
    for (const index of fresh) collection.build(index)
    this.collections.set(spec.name, collection)
  }

  private refusesGeo(collection: string, index: IndexSpec): boolean {
    if (isGeo(index))
      this.log(`database: index ${index.name} of ${collection} is 2dsphere: geo queries will be refused`)
    return isGeo(index)
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

  private createIndex(table: string, spec: IndexSpec): Index {
    const taken = this.sqlite.all('SELECT count(*) FROM indexes')[0]?.[0] as number
    let number = taken + 1
    while (this.sqlite.all('SELECT 1 FROM indexes WHERE tableName = ?', [`entries_${number}`]).length > 0) number++
    const entries = `entries_${number}`
    this.sqlite.exec(
      `CREATE TABLE ${entries} (key BLOB NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (key, doc)) WITHOUT ROWID`,
    )
    this.sqlite.run(`INSERT INTO indexes VALUES (?, ?, ?, ?, '[]')`, [entries, table, spec.name, signature(spec)])
    return toIndex(spec, entries, [])
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
