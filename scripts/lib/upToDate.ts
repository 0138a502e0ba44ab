import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DIST, ROOT } from './paths'

/** What each build is made from; a change in any of these files makes it anew. */
const INPUTS = {
  cloudfunctions: ['cloudfunctions', 'types', 'config/functions.ts', 'config/cloudbase', 'package-lock.json'],
  h5: [
    'src',
    'types',
    'config/index.ts',
    'config/dev.ts',
    'config/prod.ts',
    'config/plugins',
    'babel.config.js',
    'package-lock.json',
  ],
  weapp: [
    'src',
    'types',
    'config/index.ts',
    'config/dev.ts',
    'config/prod.ts',
    'config/plugins',
    'babel.config.js',
    'project.config.json',
    'package-lock.json',
  ],
} as const

export type Part = keyof typeof INPUTS

/** Runs a build only when something it is made from has changed since it last succeeded with the same variables. */
export async function upToDate(part: Part, variant: string, build: () => Promise<void>): Promise<boolean> {
  const stamp = join(DIST, `.${part}.stamp`)
  const wanted = `${variant}:${hashOf(INPUTS[part])}`
  const built = existsSync(join(DIST, part)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (built) return false
  rmSync(stamp, { force: true })
  await build()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, join(ROOT, path))
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return
  const entries = readEntries(path)
  if (!entries) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path))
    return
  }
  for (const name of entries) addTo(hash, join(path, name))
}

/** Names in a folder, sorted; undefined for a file. Tests are no part of a build. */
function readEntries(path: string): string[] | undefined {
  try {
    return readdirSync(path)
      .filter((name) => !/\.test\.tsx?$/.test(name))
      .sort()
  } catch {
    return undefined
  }
}
