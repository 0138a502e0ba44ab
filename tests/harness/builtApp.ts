import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DIST } from '../../scripts/lib/paths'

/**
 * The folder of the built app. `npm test` builds the apps while other tests run and leaves a mark in `APP_BUILDS` when one
 * is there; without that variable what lies in `dist` is taken as it is.
 */
export async function builtApp(app: 'h5' | 'weapp'): Promise<string> {
  const folder = join(DIST, app)
  const marks = process.env.APP_BUILDS
  while (marks && !existsSync(join(marks, app))) await pause(200)
  if (!existsSync(folder))
    throw new Error(`dist/${app} is not there: npm run build:${app}, or npm test -- PATH, makes it.`)
  return folder
}
