// Runs before anything is installed, so it is plain JavaScript and needs nothing: installs when needed, then hands over.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [command, ...args] = process.argv.slice(2)
const stamp = join(root, 'node_modules', '.installed')

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node 20 or later is needed; this is ${process.versions.node}.`)
}
install()

const scripts = {
  start: 'start',
  cloud: 'cloud',
  import: 'importMessages',
  test: 'test',
  'test:faults': 'faults',
  conformance: 'conformance',
  bench: 'bench',
  'routing:eval': 'routingEval',
  'hot:eval': 'hotEval',
}
const script = scripts[command]
if (!script) fail(`There is no command "${command}".`)
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const { status, signal } = spawnSync(
  process.execPath,
  [tsx, '--tsconfig', join(root, 'tsconfig.server.json'), join(root, 'scripts', `${script}.ts`), ...args],
  { stdio: 'inherit' },
)
process.exit(signal ? 130 : (status ?? 1))

/** Installs when there is nothing yet or the list of packages has changed since the last time. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // stdout belongs to the command: some print lines that programs read.
  console.error('Installing packages (about a minute and a half, only when the list of packages changes) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (done.status !== 0)
    fail('The packages could not be installed. Is the npm registry reachable and is there 1 GB of free disk?')
  writeFileSync(stamp, wanted)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
