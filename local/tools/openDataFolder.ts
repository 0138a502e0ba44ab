import path from 'node:path'
import { Auth } from '../auth/Auth'
import { TicketKey } from '../auth/TicketKey'
import { asStartError } from '../CloudStartError'
import type { Database } from '../database/Database'
import { loadSecret } from '../server/loadSecret'
import { openDatabase } from '../server/openDatabase'
import { prepareFolder } from '../server/prepareFolder'
import type { CloudSpec } from '../spec'
import { Storage } from '../storage/Storage'

/** The data of a cloud that does not run. */
export interface DataFolder {
  dataDir: string
  database: Database
  storage: Storage
  auth: Auth
  close(): void
}

/** Opens a data folder without serving it; refused while a cloud uses it. */
export function openDataFolder(dataDir: string, spec: CloudSpec, envId = 'local-dev-1'): DataFolder {
  prepareFolder(dataDir)
  const database = openDatabase({ spec, dataDir, port: 0, strict: false }, Date.now, () => {})
  try {
    const { store } = database
    const secret = loadSecret(dataDir)
    const folder = path.join(dataDir, 'files')
    const storage = new Storage({ folder, store, secret, envId, url: () => '', clock: Date.now })
    const auth = new Auth(store, secret, envId, Date.now, new TicketKey(dataDir, envId))
    return { dataDir, database, storage, auth, close: () => database.close() }
  } catch (error) {
    database.close()
    throw asStartError(error, dataDir)
  }
}
