import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { typescript, typescriptEnvironment } from './typescript'

/**
 * A folder of its own with the data of a street just set up: set up once for all test files of a run, then copied,
 * because writing the demonstration anew for each would take longer than most tests.
 */
export function seededFolder(): string {
  const shared = process.env.SEEDED_STREETS
  if (!shared) throw new Error('SEEDED_STREETS names no folder: tests/setup/globalSetup.ts makes it.')
  const model = join(shared, 'model')
  if (!existsSync(model)) setUpModel(shared, model)
  const folder = mkdtempSync(join(tmpdir(), 'street-'))
  cpSync(model, folder, { recursive: true })
  return folder
}

/**
 * In a process of its own, because the SDK remembers the first cloud it spoke to. Two test files may begin at once:
 * each sets up a folder, and the first to finish gives it the name.
 */
function setUpModel(shared: string, model: string): void {
  const own = mkdtempSync(join(shared, 'making-'))
  execFileSync(process.execPath, typescript(join(__dirname, 'seedFolder.ts'), [own]), {
    cwd: ROOT,
    env: typescriptEnvironment(),
  })
  try {
    renameSync(own, model)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
}
