import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataFolder } from '../../local/tools/openDataFolder'
import { SPEC } from '../faults/spec'
import { runCommand } from '../harness/command'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function tool(...args: string[]): Promise<{ code: number | null; said: string }> {
  const command = runCommand('cloud', args)
  const code = await command.ended
  return { code, said: command.stderr().trim() }
}

test('export, import, reset and compact each do their work and say it in one sentence', async () => {
  const [one, two, file] = [join(folder, 'one'), join(folder, 'two'), join(folder, 'all.jsonl.gz')]
  const data = openDataFolder(one, SPEC)
  await data.database.insert('notes', [
    { _id: 'a', client: 'c', n: 1 },
    { _id: 'b', client: 'c', n: 2 },
  ])
  data.close()
  expect(await tool('export', file, '--data', one)).toEqual({
    code: 0,
    said: expect.stringMatching(/^2 documents, 0 users and 0 files written/),
  })
  expect(existsSync(file)).toBe(true)
  expect(await tool('import', file, '--data', two)).toEqual({
    code: 0,
    said: expect.stringMatching(/^2 documents.* read from/),
  })
  expect(await tool('import', file, '--data', two)).toEqual({
    code: 1,
    said: expect.stringMatching(/^The data folder .* is not empty.*$/),
  })
  expect(await tool('reset', '--data', two)).toEqual({ code: 0, said: expect.stringContaining('Nothing is left') })
  expect(await tool('compact', '--data', one)).toEqual({
    code: 0,
    said: expect.stringMatching(/^The database file had [\d.]+ MB and has [\d.]+ MB\.$/),
  })
}, 120_000)

test.each([
  [['export'], /^Name the file: npm run cloud -- export FILE$/],
  [['import', 'absent.jsonl'], /^absent\.jsonl cannot be read/],
  [['shrink'], /^There is no tool "shrink": export, import, reset, compact$/],
])('%j is one clear sentence', async (args, message) => {
  expect(await tool(...args, '--data', join(folder, 'x'))).toEqual({ code: 1, said: expect.stringMatching(message) })
})
