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
  /** The first row of a query, which takes less than a list of one. */
  first(sql: string, cells?: readonly Cell[]): Cell[] | undefined
  /** Runs a statement and answers how many rows it changed and the last row number. */
  run(sql: string, cells?: readonly Cell[]): { changes: number; lastInsertRowid: number }
  close(): void
}

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>

/** Opens the one database file: write-ahead log, every commit on the disk, and no second process beside this one. */
export function openSqlite(file: string): Sqlite {
  const connection = new Database(file)
  const readers = new Map<string, Statement>()
  // the driver forgets to reset a statement between `all` and `get`, which would then answer for the parameters before
  const firsts = new Map<string, Statement>()
  const writers = new Map<string, Statement>()
  const prepared = (statements: Map<string, Statement>, sql: string, raw: boolean): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = raw ? connection.prepare(sql).raw() : connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  // parameters always go as one array: the driver takes a lone Buffer for an object of named parameters
  const sqlite: Sqlite = {
    get inTransaction() {
      return connection.inTransaction
    },
    exec: (sql) => {
      connection.exec(sql)
    },
    all: (sql, cells = []) => prepared(readers, sql, true).all([...cells]) as Cell[][],
    first: (sql, cells = []) => prepared(firsts, sql, true).get([...cells]) as Cell[] | undefined,
    run: (sql, cells = []) => {
      const { changes, lastInsertRowid } = prepared(writers, sql, false).run([...cells])
      return { changes, lastInsertRowid: Number(lastInsertRowid) }
    },
    close: () => {
      for (const statements of [readers, firsts, writers]) statements.clear()
      release(connection)
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

// The driver keeps a closed connection, and with it the lock, until its statements are collected; so the lock is given
// back first, for which the log must be folded into the file.
function release(connection: InstanceType<typeof Database>): void {
  try {
    connection.exec('PRAGMA journal_mode = DELETE')
    connection.exec('PRAGMA locking_mode = NORMAL')
    connection.exec('SELECT count(*) FROM sqlite_master')
  } catch {
    // a damaged file, or one that another process holds: there is nothing to give back
  }
}

function prepareFile(sqlite: Sqlite): void {
  // an exclusive lock that the system drops when the process dies: no lock file can be left behind
  sqlite.exec('PRAGMA locking_mode = EXCLUSIVE')
  sqlite.exec('PRAGMA journal_mode = WAL')
  sqlite.exec('PRAGMA synchronous = FULL')
  sqlite.exec('PRAGMA cache_size = -64000')
  // 16 MB of log before it is folded in: pages that change often are then written once for many commits
  sqlite.exec('PRAGMA wal_autocheckpoint = 4000')
  sqlite.exec('BEGIN EXCLUSIVE')
  sqlite.exec('COMMIT')
  checkPages(sqlite)
}

const CHECKED_PAGES = 16_000

// A small file is checked whole, which takes some ten milliseconds; a large one as far as it is used.
function checkPages(sqlite: Sqlite): void {
  const pages = sqlite.all('PRAGMA page_count')[0]?.[0] as number
  if (pages > CHECKED_PAGES) return
  const [answer] = sqlite.all('PRAGMA quick_check(1)')
  if (answer?.[0] === 'ok') return
  throw Object.assign(new Error(`quick_check: ${answer?.[0]}`), { code: 'SQLITE_CORRUPT' })
}
