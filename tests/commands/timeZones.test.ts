import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const JEST = join(ROOT, 'node_modules/jest/bin/jest.js')
const TABLES = ['deadlines', 'caseClock', 'timeRules'].map((name) => `cloudfunctions/domain/${name}.test.ts`)

/** Runs the tables of the time rules in a process of its own, which reads its zone when it starts. */
function tablesIn(zone: string): Promise<{ code: number | null; said: string }> {
  const args = [JEST, '--runInBand', '--runTestsByPath', ...TABLES, 'types/calendar.test.ts']
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, TZ: zone } })
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  child.stderr.on('data', (part) => (said += part))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

test.each(['UTC', 'America/New_York', 'Asia/Shanghai'])(
  'the time rules give the same days in a process that runs in %s',
  async (zone) => {
    const { code, said } = await tablesIn(zone)
    expect(code === 0 ? '' : said).toBe('')
    expect(said).toMatch(/Test Suites: 4 passed/)
  },
)
