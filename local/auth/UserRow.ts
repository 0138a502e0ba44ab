import type { Cell } from '../database/openSqlite'
import type { Store } from '../database/Store'

/** A user as the table holds him; the password is a hash. Sessions are not kept beyond their cloud. */
export interface UserRow {
  uid: string
  username: string | null
  displayName: string | null
  password: string | null
  device: string | null
  createdAt: number
  custom: string | null
}

const COLUMNS = ['uid', 'username', 'displayName', 'password', 'device', 'createdAt', 'custom'] as const

export function userRows(store: Store): UserRow[] {
  return store.sqlite
    .all(`SELECT ${COLUMNS.join(', ')} FROM users ORDER BY uid`)
    .map((cells) => Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]])) as unknown as UserRow)
}

export async function putUserRow(store: Store, row: UserRow): Promise<void> {
  const cells = COLUMNS.map((column): Cell => row[column] ?? null)
  const places = COLUMNS.map(() => '?').join(', ')
  await store.commit.write(() =>
    store.sqlite.run(`INSERT INTO users (${COLUMNS.join(', ')}) VALUES (${places})`, cells),
  )
}
