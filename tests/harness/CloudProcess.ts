import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CloudSpec } from '../../local/spec'
import { ROOT } from '../../scripts/lib/paths'
import { typescript, typescriptEnvironment } from './typescript'

const SERVER = join(__dirname, 'cloudServer.ts')
const PRODUCT_SERVER = join(__dirname, 'productServer.ts')

/** A local cloud in a process of its own, which can be killed at any moment. */
export class CloudProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** Milliseconds that the cloud took to open its data and serve, without the loading of its code. */
    readonly openedIn: number,
  ) {}

  /** Resolves when it serves; rejects with what it said when it ended instead. */
  static start(spec: CloudSpec, dataDir: string, port: number): Promise<CloudProcess> {
    return CloudProcess.run(SERVER, [dataDir, String(port)], { CLOUD_SPEC: JSON.stringify(spec) })
  }

  /** The same with this product's functions, on the collections of the given environment. Timers stand still. */
  static startProduct(spec: CloudSpec, dataDir: string, port: number): Promise<CloudProcess> {
    return CloudProcess.run(PRODUCT_SERVER, [dataDir, String(port)], { CLOUD_SPEC: JSON.stringify(spec) })
  }

  private static async run(script: string, args: readonly string[], variables: Record<string, string>) {
    const child = spawn(process.execPath, typescript(script, args), {
      cwd: ROOT,
      env: typescriptEnvironment(variables),
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [url, opened] = await new Promise<[string, number]>((resolve, reject) => {
      let printed = ''
      child.stdout.on('data', (chunk) => {
        printed += chunk
        const ready = /^READY (\S+) (\S+)$/m.exec(printed)
        if (ready) resolve([String(ready[1]), Number(ready[2])])
      })
      child.once('close', () => reject(new Error(`the cloud did not open: ${said.trim()}`)))
    })
    return new CloudProcess(child, url, opened)
  }

  /** Megabytes that the process holds and, where the system tells, the most it ever held. */
  memory(): { now: number; most: number | null } {
    const file = `/proc/${this.child.pid}/status`
    if (!existsSync(file)) {
      const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.child.pid)], { encoding: 'utf8' })
      return { now: Math.round(Number(stdout) / 1024), most: null }
    }
    const status = readFileSync(file, 'utf8')
    const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
  }

  /** Milliseconds that the process, with all its threads, has had a processor; 0 where the system does not tell. */
  processorTime(): number {
    const file = `/proc/${this.child.pid}/stat`
    if (!existsSync(file)) return 0
    // fields 14 and 15, counted in hundredths of a second, after the name, which may hold anything
    const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  /** Lets it close its data. */
  async stop(): Promise<void> {
    await this.end('SIGTERM')
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const ended = once(this.child, 'close')
    this.child.kill(signal)
    await ended
  }
}
