import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckReport } from '../../../scripts/checkWeapp/runChecks'
import { DIST } from '../../../scripts/lib/paths'
import { runCommand } from '../../harness/command'
import { BREAKS } from './breaks'

const copies: string[] = []
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
})

/** The names of the checks that find something wrong in a copy of the build. */
async function findings(withOfficial: boolean, apply?: (folder: string) => void): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'broken-weapp-'))
  copies.push(copy)
  cpSync(join(DIST, 'weapp'), copy, { recursive: true })
  apply?.(copy)
  const command = runCommand('checkWeapp', ['--project', copy, '--json', ...(withOfficial ? [] : ['--quick'])])
  const code = await command.ended
  if (!command.stdout()) throw new Error(command.stderr())
  const { checks, ok } = JSON.parse(command.stdout()) as CheckReport
  expect(code).toBe(ok ? 0 : 1)
  const wrong = checks.filter(({ problems }) => problems.length > 0)
  for (const { check, problems } of wrong) console.info(`${check}: ${problems[0]?.slice(0, 200)}`)
  return wrong.map(({ check }) => check)
}

test('the build as it is passes every check', async () => {
  expect(await findings(true)).toEqual([])
}, 600_000)

test.each(BREAKS)(
  '$what: caught by $caughtBy',
  async ({ caughtBy, apply }) => {
    expect(await findings(caughtBy.includes('official'), apply)).toEqual(caughtBy)
  },
  600_000,
)
