import { parseArgs } from 'node:util'
import { ChromiumLayout } from './ChromiumLayout'
import { serveHost } from './serveHost'
import type { Loose } from './values'

const USAGE = `Usage: cli auto --project FOLDER [--auto-port N]
  --project FOLDER   the built mini program
  --auto-port N      where the automation protocol is spoken; default 9420

From the environment:
  WEAPP_CLOUD        address of a local CloudBase that wx.cloud is carried to
  WEAPP_IDENTITY     JSON of the person whom that cloud sees
  WEAPP_CHROMIUM     path of a Chromium that paints the pages
  WEAPP_JITTER       milliseconds by which what could settle at once is delayed at most
  WEAPP_SEED         which delays those are
  WEAPP_THEME        light or dark
  WEAPP_FONT_SIZE    the size of text set in WeChat; 17 is the standard
  WEAPP_LAUNCH       the first page with its query, such as /pages/home?a=1; default the first of app.json
  WEAPP_SCENE        from where WeChat opens it; default 1001
  WEAPP_FOLDER       where the phone keeps files and storage; without it they are gone with the host
  WEAPP_STAYS_WITH   any value: ends when its standard input ends`

/** Stands in for the `cli` of WeChat DevTools: `miniprogram-automator` starts it and connects to its port. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { project: { type: 'string' }, 'auto-port': { type: 'string', default: '9420' } },
  })
  if (positionals[0] !== 'auto' || typeof values.project !== 'string') throw new Error(USAGE)
  const { WEAPP_CLOUD, WEAPP_IDENTITY, WEAPP_CHROMIUM, WEAPP_JITTER, WEAPP_SEED, WEAPP_THEME, WEAPP_FONT_SIZE } =
    process.env
  const { WEAPP_LAUNCH, WEAPP_SCENE, WEAPP_FOLDER } = process.env
  const identity = WEAPP_IDENTITY ? (JSON.parse(WEAPP_IDENTITY) as Loose) : { kind: 'none' }
  const { port } = await serveHost(values.project, {
    port: Number(values['auto-port']),
    ...(WEAPP_CLOUD ? { cloud: { url: WEAPP_CLOUD, identity } } : {}),
    ...(WEAPP_CHROMIUM ? { openLayout: (service) => ChromiumLayout.open(service, WEAPP_CHROMIUM) } : {}),
    jitter: Number(WEAPP_JITTER ?? 0),
    seed: Number(WEAPP_SEED ?? 1),
    theme: WEAPP_THEME === 'dark' ? 'dark' : 'light',
    fontSize: Number(WEAPP_FONT_SIZE ?? 17),
    ...(WEAPP_LAUNCH ? { launchUrl: WEAPP_LAUNCH } : {}),
    ...(WEAPP_SCENE ? { scene: Number(WEAPP_SCENE) } : {}),
    ...(WEAPP_FOLDER ? { folder: WEAPP_FOLDER } : {}),
    onClose: () => process.exit(0),
  })
  console.log(`The automation protocol is spoken on port ${port}`)
  if (!process.env.WEAPP_STAYS_WITH) return
  // Whoever started it holds the other end: when that one is gone, so is the host.
  process.stdin.on('end', () => process.exit(0))
  process.stdin.resume()
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
