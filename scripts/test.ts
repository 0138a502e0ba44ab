import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { LOCAL_APP } from './lib/localApp'
import { ROOT } from './lib/paths'
import { upToDate } from './lib/upToDate'

/**
 * `npm test`: format, types, imports, then every test on what a deployment would run. Arguments go to jest. The pages are
 * built beside the checks and beside the tests that need none; those that do wait for the mark of their build in
 * `APP_BUILDS` (`tests/harness/builtApp`).
 */
async function main(): Promise<void> {
  const jestArguments = process.argv.slice(2)
  const marks = mkdtempSync(join(tmpdir(), 'builds-'))
  const stop = new AbortController()
  try {
    say('Building what changed: cloud functions, pages for the browser, the mini program …')
    await upToDate('cloudfunctions', 'production', buildFunctions)
    const all = await Promise.allSettled([
      buildApps(marks).catch((error: Error) => {
        stop.abort()
        throw error
      }),
      checkAndTest(jestArguments, marks, stop.signal),
    ])
    for (const part of all) if (part.status === 'rejected') throw part.reason
  } finally {
    rmSync(marks, { recursive: true, force: true })
  }
}

async function checkAndTest(jestArguments: readonly string[], marks: string, signal: AbortSignal): Promise<void> {
  if (jestArguments.length === 0) await check(signal)
  await step('Tests', 'node_modules/jest/bin/jest.js', jestArguments, signal, { APP_BUILDS: marks })
}

async function check(signal: AbortSignal): Promise<void> {
  await step('Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'], signal)
  await step('Types of the app', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json'], signal)
  await step('Types of the server', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.server.json'], signal)
  const folders = ['src', 'cloudfunctions', 'types', 'local', 'config', 'scripts', 'tests']
  const rules = ['--config', '.dependency-cruiser.cjs']
  await step(
    'One-way imports',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    [...folders, ...rules],
    signal,
  )
}

async function buildApps(marks: string): Promise<void> {
  await upToDate('h5', 'local', () => buildApp('h5', LOCAL_APP))
  writeFileSync(join(marks, 'h5'), '')
  await upToDate('weapp', 'production', () => buildApp('weapp'))
  writeFileSync(join(marks, 'weapp'), '')
}

/** Runs a program of the packages; rejects when it finds something wrong, which it has then said itself. */
async function step(
  name: string,
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  variables: Record<string, string> = {},
): Promise<void> {
  say(`${name} …`)
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...variables },
    signal,
  })
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
