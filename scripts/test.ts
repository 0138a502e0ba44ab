import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildApp } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { LOCAL_APP } from './lib/localApp'
import { ROOT } from './lib/paths'
import { upToDate } from './lib/upToDate'

/**
 * `npm test`: format, types, imports, then every test on what a deployment would run. Arguments go to jest. The checks run
 * beside the builds, which keep one core busy each.
 */
async function main(): Promise<void> {
  const jestArguments = process.argv.slice(2)
  const done = await Promise.allSettled([jestArguments.length === 0 ? check() : undefined, build()])
  for (const part of done) if (part.status === 'rejected') throw part.reason
  await step('Tests', 'node_modules/jest/bin/jest.js', jestArguments)
}

async function check(): Promise<void> {
  await step('Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])
  await step('Types of the app', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'])
  await step('Types of the server', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.server.json'])
  await step('One-way imports', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['src', 'cloudfunctions', 'types', 'local', 'config', 'scripts', 'tests'],
    ...['--config', '.dependency-cruiser.cjs'],
  ])
}

async function build(): Promise<void> {
  say('Building what changed: cloud functions, pages for the browser, the mini program …')
  await upToDate('cloudfunctions', 'production', buildFunctions)
  await upToDate('h5', 'local', () => buildApp('h5', LOCAL_APP))
  await upToDate('weapp', 'production', () => buildApp('weapp'))
}

/** Runs a program of the packages; rejects when it finds something wrong, which it has then said itself. */
async function step(name: string, program: string, args: readonly string[]): Promise<void> {
  say(`${name} …`)
  const child = spawn(process.execPath, [join(ROOT, program), ...args], { cwd: ROOT, stdio: 'inherit' })
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${name}: not passed.`)
}

function say(line: string): void {
  console.error(line)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
