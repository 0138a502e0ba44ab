import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './lib/paths'

interface Step {
  name: string
  program: readonly string[]
  variables?: Record<string, string>
}

/** Milliseconds by which the host delays at most, and which delays: each seed shuffles them anew. */
const JITTER_MS = '60'
const SEEDS = ['7', '41', '1949']

const script = (name: string, ...args: string[]): readonly string[] => [
  join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
  ...['--tsconfig', join(ROOT, 'tsconfig.server.json')],
  join(ROOT, 'scripts', `${name}.ts`),
  ...args,
]

const STEPS: readonly Step[] = [
  { name: 'npm test', program: script('test'), variables: { FULL: '1' } },
  { name: 'flows', program: script('e2eWeapp') },
  ...SEEDS.map((seed) => ({
    name: `flows, delays ${seed}`,
    program: script('e2eWeapp'),
    variables: { WEAPP_JITTER: JITTER_MS, WEAPP_SEED: seed },
  })),
  {
    name: 'mutation proof',
    program: [
      join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...['--config', join(ROOT, 'jest.weapp.config.cjs'), '--selectProjects', 'mutations', '--verbose'],
    ],
  },
]

/** `npm run test:full`: every test there is, also those that are too long for `npm test`. Stops at the first that fails. */
function main(): void {
  const lines: string[] = []
  for (const { name, program, variables } of STEPS) {
    console.error(`\n${name} …`)
    const began = Date.now()
    const { status } = spawnSync(process.execPath, program, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...variables },
    })
    lines.push(
      `${status === 0 ? 'ok   ' : 'WRONG'} ${name.padEnd(20)} ${((Date.now() - began) / 60_000).toFixed(1)} min`,
    )
    if (status !== 0) break
  }
  console.log(lines.join('\n'))
  process.exit(lines.some((line) => line.startsWith('WRONG')) ? 1 : 0)
}

main()
