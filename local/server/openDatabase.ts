import path from 'node:path'
import { asStartError } from '../CloudStartError'
import { Database } from '../database/Database'
import type { CloudOptions } from '../spec'
import { requireDatabase } from './requireDatabase'

/** Opens the database file of the data folder, in which the whole state of the cloud but the stored files lives. */
export function openDatabase(options: CloudOptions, clock: () => number, log: (line: string) => void): Database {
  const file = path.join(options.dataDir, 'cloud.sqlite')
  try {
    requireDatabase(options.dataDir, file)
    return new Database({ file, collections: options.spec.collections, strict: options.strict ?? true, clock, log })
  } catch (error) {
    throw asStartError(error, file)
  }
}
