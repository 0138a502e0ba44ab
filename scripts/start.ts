import { join } from 'node:path'
import { DEMO_PASSWORD, PERSONAS } from '../config/streets/beiyuan/personas'
import { buildApp } from './lib/buildApp'
import { buildFunctions } from './lib/buildFunctions'
import { LOCAL_APP } from './lib/localApp'
import { DIST, dataDir } from './lib/paths'
import { portOf } from './lib/portOf'
import { runCloud } from './lib/runCloud'
import { setUpStreet } from './lib/setUpStreet'
import { upToDate } from './lib/upToDate'

/** `npm start`: builds what changed, serves the whole system on one port, and sets up the street on the first run. */
async function main(): Promise<void> {
  const startedAt = Date.now()
  const port = portOf(process.env.PORT || '3000', 'PORT')
  const folder = dataDir()

  if (await upToDate('cloudfunctions', 'production', buildFunctions)) say('Cloud functions built.')
  if (process.env.SKIP_APP !== '1') {
    await upToDate('h5', 'local', () => {
      say('Building the pages (about half a minute, only when they have changed) …')
      return buildApp('h5', LOCAL_APP)
    })
  }
  let ready = false
  const cloud = await runCloud({
    dataDir: folder,
    port,
    siteDir: join(DIST, 'h5'),
    log: process.env.VERBOSE ? say : undefined,
    isReady: () => ready,
  })
  stopCleanly(() => cloud.close())
  await setUpStreet(cloud.url, () =>
    say('First run: setting up Beiyuan Sub-district (北苑街道) with its offices, communities and personas …'),
  )
  ready = true
  say(`Ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`)
  console.log(invitation(cloud.url))
}

function invitation(url: string): string {
  const leading = PERSONAS.filter((persona) => persona.leading)
  const width = Math.max(...leading.map((persona) => persona.username.length))
  const rows = leading.map(
    (persona) => `  ${persona.username.padEnd(width)}  ${persona.name}  ${persona.about}  ${persona.aboutEn}`,
  )
  return [
    '',
    `  问政北苑 is at ${url}`,
    '',
    `  Sign in as (password ${DEMO_PASSWORD}):`,
    ...rows,
    '  Every other office has a handler whose user name is the office, such as property or o-chunhan.',
    '',
    '  Ctrl-C stops it; what was entered stays.',
    '',
  ].join('\n')
}

let stopping = false

function stopCleanly(close: () => Promise<void>): void {
  const stop = (): void => {
    if (stopping) return
    stopping = true
    say('Stopping …')
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function say(line: string): void {
  console.error(line)
}

main().catch((error: Error) => {
  // Whoever stops it while it is still being set up need not hear what could not be finished.
  if (stopping) return
  console.error(error.message)
  process.exit(1)
})
