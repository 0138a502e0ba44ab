import Database from 'libsql'

/** One value of a row. Numbers are bound and read as SQLite keeps them. */
export type Cell = Buffer | string | number | null

/** The little of SQLite that the store uses. */
export interface Sqlite {
  /** True inside an SQL transaction. */
  readonly inTransaction: boolean
  exec(sql: string): void
  /** Rows of a query; the statement is prepared once. */
  all(sql: string, cells?: readonly Cell[]): Cell[][]
  /** Runs a statement and answers how many rows it changed and the last row number. */
  run(sql: string, cells?: readonly Cell[]): { changes: number; lastInsertRowid: number }
  close(): void
}

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>

/** Opens the one database file: write-ahead log, every commit on the disk, and no second process beside this one. */
export function openSqlite(file: string): Sqlite {
  const connection = new Database(file)
  const readers = new Map<string, Statement>()
  const writers = new Map<string, Statement>()
  // parameters always go as one array: the driver takes a lone Buffer for an object of named parameters
  const sqlite: Sqlite = {
    get inTransaction() {
      return connection.inTransaction
    },
    exec: (sql) => {
      connection.exec(sql)
    },
    all: (sql, cells = []) => {
      let statement = readers.get(sql)
      if (!statement) {
        statement = connection.prepare(sql).raw()
        readers.set(sql, statement)
      }
      return statement.all([...cells]) as Cell[][]
    },
    run: (sql, cells = []) => {
      let statement = writers.get(sql)
      if (!statement) {
        statement = connection.prepare(sql)
        writers.set(sql, statement)
      }
      const { changes, lastInsertRowid } = statement.run([...cells])
      return { changes, lastInsertRowid: Number(lastInsertRowid) }
    },
    close: () => {
      readers.clear()
      writers.clear()
      connection.close()
    },
  }
  try {
    prepareFile(sqlite)
  } catch (error) {
    sqlite.close()
    throw error
  }
  return sqlite
}

function prepareFile(sqlite: Sqlite): void {
  // an exclusive lock that the system drops when the process dies: no lock file can be left behind
  sqlite.exec('PRAGMA locking_mode = EXCLUSIVE')
  sqlite.exec('PRAGMA journal_mode = WAL')
  sqlite.exec('PRAGMA synchronous = FULL')
  sqlite.exec('PRAGMA cache_size = -32000')
  sqlite.exec('BEGIN EXCLUSIVE')
  sqlite.exec('COMMIT')
  sqlite.all('SELECT count(*) FROM sqlite_master')
}
