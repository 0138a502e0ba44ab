import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildApp } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { ROOT } from './lib/paths'
import { upToDate } from './lib/upToDate'

/** `npm run e2e:weapp`: everybody's ways through the built mini program. Arguments go to jest. */
async function main(): Promise<void> {
  await upToDate('cloudfunctions', 'production', buildFunctions)
  await upToDate('weapp', 'production', () => buildApp('weapp'))
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')
  const { status } = spawnSync(
    process.execPath,
    [jest, '--config', join(ROOT, 'jest.weapp.config.cjs'), '--selectProjects', 'flows', ...process.argv.slice(2)],
    { cwd: ROOT, stdio: 'inherit' },
  )
  process.exit(status ?? 1)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
