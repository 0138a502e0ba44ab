import { closeSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { CloudStartError } from '../CloudStartError'

const HEADER = 100

/**
 * Refuses what SQLite would pass over without a word: a database file that is gone or cut to nothing in a folder that
 * was in use (the secret is made after the database, so it tells that there was one), and one whose last page is cut.
 */
export function requireDatabase(dataDir: string, file: string): void {
  const size = sizeOf(file)
  // what the write-ahead log holds may not be in the file yet
  if (sizeOf(`${file}-wal`) > 0) return
  if (size < HEADER) {
    if (sizeOf(path.join(dataDir, 'secret')) > 0)
      throw damaged(file, 'is missing or empty: restore a backup, or move the folder away to begin anew')
  } else if (size % pageSize(file) !== 0) throw damaged(file, 'is damaged: move it away or restore a backup')
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

// two bytes of the header, in which 1 stands for 65,536
function pageSize(file: string): number {
  const bytes = Buffer.alloc(2)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, 2, 16)
  } finally {
    closeSync(handle)
  }
  const size = bytes.readUInt16BE(0)
  return size === 1 ? 65_536 : Math.max(size, 1)
}

function damaged(file: string, what: string): CloudStartError {
  return new CloudStartError('DATA_DAMAGED', `The database file ${file} ${what}.`)
}
