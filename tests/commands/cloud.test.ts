import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, runCommand } from '../harness/command'

let folder: string
const running: Command[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-'))
})
afterEach(async () => {
  for (const command of running.splice(0)) {
    command.child.kill('SIGTERM')
    await command.ended
  }
  rmSync(folder, { recursive: true, force: true })
})

function cloud(...args: string[]): Command {
  const command = runCommand('cloud', args)
  running.push(command)
  return command
}

test('stdout has nothing but the variables that point the SDK at it, and then READY', async () => {
  const command = cloud('--port', '0', '--data', folder)
  const [, url] = await command.printed(/^READY (http:\/\/127\.0\.0\.1:\d+)$/m)
  const lines = command.stdout().trim().split('\n')
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z0-9_]+=./.test(line))).toEqual([])
  expect(lines).toContain(`TCB_CONTEXT_CNFG=${JSON.stringify({ URL: `${url}/admin` })}`)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

test('Ctrl-C stops it cleanly', async () => {
  const command = cloud('--port', '0', '--data', folder)
  await command.printed(/^READY/m)
  command.child.kill('SIGINT')
  expect(await command.ended).toBe(0)
})

const oneSentence = async (command: Command, pattern: RegExp): Promise<void> => {
  expect(await command.ended).toBe(1)
  const lines = command.stderr().trim().split('\n')
  expect(lines).toEqual([expect.stringMatching(pattern)])
}

test('a port in use is one clear sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await oneSentence(cloud('--port', String(port), '--data', folder), new RegExp(`${port}.*in use`))
  server.close()
})

test('a damaged data file is one clear sentence that names it', async () => {
  writeFileSync(join(folder, 'cloud.sqlite'), 'this is not a database, and was never one. '.repeat(200))
  await oneSentence(cloud('--port', '0', '--data', folder), /cloud\.sqlite.*damaged/)
})

test('two on the same data is one clear sentence for the second', async () => {
  await cloud('--port', '0', '--data', folder).printed(/^READY/m)
  await oneSentence(cloud('--port', '0', '--data', folder), /already|another|in use/i)
})

test.each([
  ['--port', 'eighty', /--port must be a number/],
  ['--prot', '1', /--prot/],
])('a wrong option %s %s is one clear sentence', async (option, value, pattern) => {
  const command = cloud(option, value, '--data', folder)
  expect(await command.ended).toBe(1)
  expect(command.stderr()).toMatch(pattern)
  expect(command.stderr()).not.toMatch(/\n\s+at /)
})
