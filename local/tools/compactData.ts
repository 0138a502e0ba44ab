import { statSync } from 'node:fs'
import path from 'node:path'
import type { DataFolder } from './openDataFolder'

/** Rewrites the database file without the room that removed documents left; answers its bytes before and after. */
export function compactData({ dataDir, database }: DataFolder): { before: number; after: number } {
  const size = () => statSync(path.join(dataDir, 'cloud.sqlite')).size
  const { sqlite } = database.store
  sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const before = size()
  sqlite.exec('VACUUM')
  sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  return { before, after: size() }
}
