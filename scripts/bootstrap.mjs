// Runs before anything is installed, so it is plain JavaScript and needs nothing: installs when needed, then hands over.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './lib/installPackages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [command, ...args] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node 20 or later is needed; this is ${process.versions.node}.`)
}
try {
  installPackages(root, 'Installing packages (about a minute and a half, only when the list of packages changes) …')
} catch (error) {
  fail(error.message)
}

const scripts = {
  start: 'start',
  cloud: 'cloud',
  import: 'importMessages',
  'import:codes': 'importCodes',
  street: 'street',
  keys: 'keys',
  test: 'test',
  'test:faults': 'faults',
  conformance: 'conformance',
  bench: 'bench',
  'routing:eval': 'routingEval',
  'hot:eval': 'hotEval',
  'check:weapp': 'checkWeapp',
  'e2e:weapp': 'e2eWeapp',
  'test:full': 'testFull',
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

function fail(message) {
  console.error(message)
  process.exit(1)
}
