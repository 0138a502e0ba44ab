import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { BUNDLE, FUNCTIONS } from '../../config/functions'
import { FUNCTIONS_DIST, ROOT } from './paths'

/** Bundles every deployed function into a folder that can be uploaded as it is: `index.js` and its `package.json`. */
export async function buildFunctions(): Promise<void> {
  // what the local cloud has compiled of the functions lies beside them
  for (const old of [FUNCTIONS_DIST, `${FUNCTIONS_DIST}.compiled`]) rmSync(old, { recursive: true, force: true })
  await build({
    ...BUNDLE,
    entryPoints: FUNCTIONS.map(({ name }) => ({
      in: join(ROOT, 'cloudfunctions', name, 'index.ts'),
      out: join(name, 'index'),
    })),
    outdir: FUNCTIONS_DIST,
    tsconfig: join(ROOT, 'tsconfig.server.json'),
  })
  for (const { name } of FUNCTIONS) {
    mkdirSync(join(FUNCTIONS_DIST, name), { recursive: true })
    writeFileSync(
      join(FUNCTIONS_DIST, name, 'package.json'),
      `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`,
    )
  }
}
