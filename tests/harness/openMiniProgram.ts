import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import automator from 'miniprogram-automator'
import { ROOT } from '../../scripts/lib/paths'
import { builtApp } from './builtApp'
import { openInDevTools } from './devtools'

export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>

const HOST = join(ROOT, 'tests', 'weapp', 'host', 'cli.ts')

export interface MiniProgramOptions {
  /** What the local cloud takes the person for. */
  identity: Record<string, unknown>
  chromium?: string
  theme?: 'light' | 'dark'
  fontSize?: number
  /** The page that is opened first, with its query, as from a scanned code; only in the host. */
  launch?: string
  /** Where the phone keeps what outlives the app, without which nothing does; only in the host. */
  folder?: string
  /** The folder of the built mini program. */
  project?: string
}

export interface OpenedMiniProgram {
  miniProgram: MiniProgram
  /** Every exception of the app since before anybody listened; DevTools do not keep them. */
  exceptions(): Promise<string[]>
  end(): Promise<void>
}

/**
 * Opens the built mini program: in real WeChat DevTools when `WEAPP_CLI` names their `cli`, else in the host beside these
 * tests, whose own settings, such as `WEAPP_JITTER` and `WEAPP_SEED`, pass through.
 */
export async function openMiniProgram(cloudUrl: string, options: MiniProgramOptions): Promise<OpenedMiniProgram> {
  const { identity } = options
  const project = options.project ?? (await builtApp('weapp'))
  if (process.env.WEAPP_CLI) {
    return { ...(await openInDevTools(process.env.WEAPP_CLI, project, cloudUrl, identity)), exceptions: async () => [] }
  }
  const host = spawn(process.execPath, ['--import', 'tsx', HOST, 'auto', '--project', project, '--auto-port', '0'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.server.json'),
      WEAPP_STAYS_WITH: 'tests',
      WEAPP_CLOUD: cloudUrl,
      WEAPP_IDENTITY: JSON.stringify(identity),
      WEAPP_CHROMIUM: options.chromium ?? '',
      WEAPP_THEME: options.theme ?? 'light',
      WEAPP_FONT_SIZE: String(options.fontSize ?? 17),
      WEAPP_LAUNCH: options.launch ?? '',
      WEAPP_SCENE: options.launch ? '1047' : '',
      WEAPP_FOLDER: options.folder ?? '',
    },
  })
  const ended = new Promise((resolve) => host.once('exit', resolve))
  const miniProgram = await automator.connect({ wsEndpoint: `ws://127.0.0.1:${await portOf(host)}` })
  return {
    miniProgram,
    async exceptions() {
      const asked = miniProgram as unknown as {
        send(method: 'Host.getExceptions'): Promise<{ exceptions: Array<{ message: string; stack: string }> }>
      }
      const { exceptions } = await asked.send('Host.getExceptions')
      return exceptions.map(({ message, stack }) => stack || message)
    },
    async end() {
      if (host.exitCode === null && host.signalCode === null) await miniProgram.close().catch(() => undefined)
      host.kill()
      await ended
    },
  }
}

/** The port that the host says it listens on; a host that ends instead has said why. */
function portOf(host: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    host.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const port = /on port (\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    })
    host.once('exit', (code) => reject(new Error(`The host ended with code ${code}`)))
  })
}
