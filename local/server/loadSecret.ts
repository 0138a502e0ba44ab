import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { asStartError, errorCode } from '../CloudStartError'

/** The key that signs tokens and links; made once, readable by its owner only. */
export function loadSecret(dataDir: string): Buffer {
  const file = path.join(dataDir, 'secret')
  try {
    try {
      writeFileSync(file, randomBytes(32), { flag: 'wx', mode: 0o600 })
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
    return readFileSync(file)
  } catch (error) {
    throw asStartError(error, file)
  }
}
