import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions } from '../../scripts/lib/buildFunctions'
import { upToDate } from '../../scripts/lib/upToDate'

/**
 * Tests run the functions as they would be deployed, so they are bundled first when they have changed; and they share
 * a folder for the street that the first of them sets up.
 */
export default async function globalSetup(): Promise<void> {
  await upToDate('cloudfunctions', 'production', buildFunctions)
  process.env.SEEDED_STREETS = mkdtempSync(join(tmpdir(), 'streets-'))
}
