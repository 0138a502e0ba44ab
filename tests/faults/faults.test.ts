import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataFolder } from '../../local/tools/openDataFolder'
import { diskFull } from './diskFull'
import { killRounds } from './killRounds'
import { SPEC } from './spec'
import { truncation } from './truncation'

// the short form: fifty rounds are `npm run test:faults`
const ROUNDS = 3
const silent = (): void => {}

beforeAll(() => {
  process.env.SILENCE = 'true'
})

test(`killed ${ROUNDS} times under load, nothing acknowledged is lost and no transaction torn`, async () => {
  const { rounds, acknowledged, wrong } = await killRounds(ROUNDS, silent)
  expect(wrong).toEqual([])
  expect(rounds).toBe(ROUNDS)
  expect(acknowledged).toBeGreaterThan(0)
})

// a kill leaves the system's own buffers, so that every commit is on the disk must be asked of SQLite itself
test('every commit waits for the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-sync-'))
  const data = openDataFolder(folder, SPEC)
  const setting = (name: string) => data.database.store.sqlite.all(`PRAGMA ${name}`)[0]?.[0]
  expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', 2])
  data.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a file that was cut anywhere is refused in clear words', async () => {
  const { cuts, wrong } = await truncation(silent)
  expect(wrong).toEqual([])
  expect(cuts).toBeGreaterThan(20)
})

test('a full disk is said so, and nothing acknowledged is missing', async () => {
  expect((await diskFull(silent)).wrong).toEqual([])
})
