import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildApp } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { LOCAL_APP } from './lib/localApp'
import { ROOT } from './lib/paths'
import { upToDate } from './lib/upToDate'

/** `npm test`: format, types, imports, then every test on what a deployment would run. Arguments go to jest. */
async function main(): Promise<void> {
  const jestArguments = process.argv.slice(2)
  if (jestArguments.length === 0) {
    step('Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])
    step('Types of the app', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])
    step('Types of the server', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.server.json'])
    step('One-way imports', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['src', 'cloudfunctions', 'types', 'local', 'config', 'scripts', 'tests'],
      ...['--config', '.dependency-cruiser.cjs'],
    ])
  }
  say('Building what changed: cloud functions, pages for the browser, the mini program …')
  await upToDate('cloudfunctions', 'production', buildFunctions)
  await upToDate('h5', 'local', () => buildApp('h5', LOCAL_APP))
  await upToDate('weapp', 'production', () => buildApp('weapp'))
  step('Tests', 'node_modules/jest/bin/jest.js', jestArguments)
}

function step(name: string, program: string, args: readonly string[]): void {
  say(`${name} …`)
  const { status } = spawnSync(process.execPath, [join(ROOT, program), ...args], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function say(line: string): void {
  console.error(line)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
