import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newKeyRing } from '../../cloudfunctions/kit/seal'

/** The keys for personal data of a machine of one's own: made on the first start, readable by their owner only. */
export function localKeyRing(dataDir: string): string {
  const file = join(dataDir, 'keys.json')
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify(newKeyRing()), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
