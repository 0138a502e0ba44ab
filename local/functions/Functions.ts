import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { CloudError } from '../CloudError'
import type { FunctionSpec, Identity, InstanceLimits } from '../spec'
import { FunctionWorker, type SdkServer } from './FunctionWorker'
import type { IdentityTokens } from './IdentityTokens'
import { invocationEnvironment } from './invocationEnvironment'

export interface FunctionsOptions {
  specs: readonly FunctionSpec[]
  functionsDir: string | undefined
  /** Values for the names that functions declare. */
  environment: Readonly<Record<string, string>>
  /** What every function's process has: where the SDK finds this cloud, and the environment's id. */
  variables: () => Readonly<Record<string, string>>
  envId: string
  tokens: IdentityTokens
  /** What answers the SDK in the functions. */
  sdk: () => SdkServer
  log: (line: string) => void
  instances?: Partial<InstanceLimits>
  /** Called after each invocation. */
  onCall?: (call: FunctionCall) => void
}

/** One invocation that has ended. */
export interface FunctionCall {
  function: string
  identity: Identity['kind']
  milliseconds: number
  /** The error's code; absent when it went well. */
  code?: string
}

/** A call as a line of the log. */
export function callLine({ function: name, identity, milliseconds, code }: FunctionCall): string {
  return `[${name}] ${code ? `failed with ${code}` : 'answered'} after ${milliseconds} ms, called by ${identity}`
}

interface Waiting {
  since: number
  start: (worker: FunctionWorker) => void
  fail: (error: unknown) => void
}

interface Pool {
  spec: FunctionSpec
  idle: FunctionWorker[]
  busy: Set<FunctionWorker>
  queue: Waiting[]
  /** Looks again at the queue when its first call has waited long. */
  patience?: NodeJS.Timeout
}

const MAX_PER_FUNCTION = 4
/**
 * One instance more at work than processors, so that none stands idle while another waits for the database. More of them only
 * help when all wait for something long; a call that waits so long says so. The others rest, also when a slow start or a rush
 * has made them: with all in turn each would stay cold. Each takes some 30 MB, so only the few used last are kept warm.
 */
const LIMITS: InstanceLimits = { atWork: availableParallelism() + 1, keptWarm: 4 }
const PATIENCE = 200
const MAX_WORKERS = 16
const MAX_RESULT = 6 * 1024 * 1024
const MAX_ENVIRONMENT = 4 * 1024
const IDLE_LIFE = 60_000
const BRIEF_IDLE_LIFE = 5_000

/** Runs functions: at most four instances each and sixteen in all, further calls wait in line. */
export class Functions {
  private readonly pools = new Map<string, Pool>()
  private readonly trimmer: NodeJS.Timeout
  private readonly limits: InstanceLimits
  /** Instances that end with the call they are running. */
  private readonly leaving = new WeakSet<FunctionWorker>()
  private closed = false

  constructor(private readonly options: FunctionsOptions) {
    this.limits = { ...LIMITS, ...options.instances }
    for (const spec of options.specs) {
      this.pools.set(spec.name, { spec, idle: [], busy: new Set(), queue: [] })
      this.ownVariables(spec)
    }
    this.trimmer = setInterval(() => this.trim(), 5_000)
    this.trimmer.unref()
  }

  get specs(): readonly FunctionSpec[] {
    return this.options.specs
  }

  /** Runs a function and answers its result as JSON text. */
  async invoke(name: string, event: unknown, identity: Identity, nested = false): Promise<string> {
    const pool = this.pools.get(name)
    if (!pool) throw failure(`the function ${name} does not exist`)
    const startedAt = performance.now()
    const tell = (code?: string) => {
      const milliseconds = Math.round(performance.now() - startedAt)
      this.options.onCall?.({ function: name, identity: identity.kind, milliseconds, ...(code ? { code } : {}) })
    }
    try {
      const result = await this.invokeIn(pool, event, identity, nested)
      tell()
      return result
    } catch (error) {
      tell(error instanceof CloudError ? error.code : 'SYS_ERR')
      throw error
    }
  }

  private async invokeIn(pool: Pool, event: unknown, identity: Identity, nested: boolean): Promise<string> {
    const worker = await this.acquire(pool)
    try {
      const result = await worker.run(this.call(pool.spec, event, identity, nested))
      // no character takes more than three bytes: the bytes of a short result need no counting
      if (result.length * 3 > MAX_RESULT && Buffer.byteLength(result) > MAX_RESULT)
        throw failure('body size is too long: a result may have 6 MB')
      return result
    } finally {
      this.release(pool, worker)
    }
  }

  /** Runs a function for a client, if its invoke rule lets this identity in. */
  async invokeForClient(name: string, event: unknown, identity: Identity): Promise<string> {
    const rule = this.pools.get(name)?.spec.invoke
    const allowed = rule === undefined || rule === 'anyone' || (rule === 'signedIn' && identity.kind !== 'none')
    if (allowed) return this.invoke(name, event, identity)
    const code = identity.kind === 'none' && rule === 'signedIn' ? 'UNAUTHENTICATED' : 'PERMISSION_DENIED'
    const status = code === 'UNAUTHENTICATED' ? 401 : 403
    throw new CloudError(code, `the function ${name} may not be called by this client`, status)
  }

  /** Runs a function as its timer would. */
  fireTimer(name: string, timer: string, now: number): Promise<string> {
    const known = this.pools.get(name)?.spec.timers.some((spec) => spec.name === timer)
    if (!known) throw failure(`the function ${name} has no timer ${timer}`)
    const time = new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z')
    const event = { Type: 'Timer', TriggerName: timer, Time: time, Message: '' }
    return this.invoke(name, event, { kind: 'timer', timer })
  }

  /**
   * Ends the instances that are at rest, and those at work when they are done, as a platform does when it likes: no call from now
   * on finds what they kept in memory.
   */
  async endIdle(): Promise<void> {
    for (const { busy } of this.pools.values()) for (const worker of busy) this.leaving.add(worker)
    const idle = [...this.pools.values()].flatMap((pool) => pool.idle.splice(0))
    await Promise.all(idle.map((worker) => worker.end()))
  }

  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.trimmer)
    const workers: FunctionWorker[] = []
    for (const { idle, busy, queue, patience } of this.pools.values()) {
      clearTimeout(patience)
      for (const { fail } of queue.splice(0)) fail(failure('the cloud is closing'))
      workers.push(...idle.splice(0), ...busy)
    }
    await Promise.all(workers.map((worker) => worker.end()))
  }

  private call(spec: FunctionSpec, event: unknown, identity: Identity, nested: boolean) {
    const token = this.options.tokens.mint(identity)
    const environ = invocationEnvironment({ identity, envId: this.options.envId, token, nested })
    const context = {
      memory_limit_in_mb: spec.memory,
      time_limit_in_ms: spec.timeout * 1000,
      request_id: randomUUID(),
      function_name: spec.name,
      function_version: '$LATEST',
      namespace: this.options.envId,
      callbackWaitsForEmptyEventLoop: false,
      environ: Object.entries(environ)
        .map(([key, value]) => `${key}=${value}`)
        .join(';'),
      environment: JSON.stringify(environ),
    }
    return { event: JSON.stringify(nested ? event : withCaller(event, identity)), context }
  }

  private acquire(pool: Pool): Promise<FunctionWorker> {
    return new Promise((resolve, reject) => {
      pool.queue.push({ since: performance.now(), start: resolve, fail: reject })
      this.pump(pool)
    })
  }

  private release(pool: Pool, worker: FunctionWorker): void {
    pool.busy.delete(worker)
    if (this.leaving.has(worker)) void worker.end()
    else if (!worker.ended && !this.closed) pool.idle.push(worker)
    this.pump(pool)
    // a place may have become free for another function's first instance
    for (const other of this.pools.values()) if (other !== pool && other.queue.length > 0) this.pump(other)
  }

  private pump(pool: Pool): void {
    while (pool.queue.length > 0) {
      let worker: FunctionWorker | undefined
      try {
        worker = this.idleOrNew(pool)
      } catch (error) {
        pool.queue.shift()?.fail(error)
        continue
      }
      if (!worker) return
      pool.busy.add(worker)
      pool.queue.shift()?.start(worker)
    }
  }

  private idleOrNew(pool: Pool): FunctionWorker | undefined {
    if (this.isEarly(pool)) return undefined
    const { file, version } = this.code(pool.spec)
    for (;;) {
      const worker = pool.idle.pop()
      if (!worker) break
      if (!worker.ended && worker.version === version) return worker
      void worker.end()
    }
    if (pool.busy.size >= MAX_PER_FUNCTION || !this.makeRoom()) return undefined
    const env = { ...this.options.variables(), ...this.ownVariables(pool.spec) }
    return new FunctionWorker(pool.spec, file, version, env, this.options.sdk(), this.options.log)
  }

  private isEarly(pool: Pool): boolean {
    const since = pool.queue[0]?.since ?? 0
    if (pool.busy.size < this.limits.atWork || performance.now() - since >= PATIENCE) return false
    pool.patience ??= setTimeout(() => {
      pool.patience = undefined
      this.pump(pool)
    }, PATIENCE)
    return true
  }

  private makeRoom(): boolean {
    let count = 0
    for (const { idle, busy } of this.pools.values()) count += idle.length + busy.size
    if (count < MAX_WORKERS) return true
    for (const { idle } of this.pools.values()) {
      const oldest = idle.shift()
      if (!oldest) continue
      void oldest.end()
      return true
    }
    return false
  }

  private code(spec: FunctionSpec): { file: string; version: number } {
    if (!this.options.functionsDir) throw failure(`no folder of functions was given: cannot run ${spec.name}`)
    const file = path.join(this.options.functionsDir, spec.name, 'index.js')
    try {
      return { file, version: statSync(file).mtimeMs }
    } catch {
      throw failure(`the function ${spec.name} has no code: ${spec.name}/index.js is missing`)
    }
  }

  private ownVariables(spec: FunctionSpec): Record<string, string> {
    const own: Record<string, string> = {}
    for (const name of spec.environment) {
      const value = this.options.environment[name]
      if (value === undefined) throw new Error(`the function ${spec.name} needs the environment variable ${name}`)
      own[name] = value
    }
    if (Buffer.byteLength(JSON.stringify(own)) > MAX_ENVIRONMENT) {
      throw new Error(`the environment of the function ${spec.name} exceeds ${MAX_ENVIRONMENT} bytes`)
    }
    return own
  }

  private trim(): void {
    const now = performance.now()
    const idle = [...this.pools.values()].flatMap((pool) => pool.idle.map((worker) => ({ pool, worker })))
    idle.sort((left, right) => right.worker.idleSince - left.worker.idleSince)
    for (const [rank, { pool, worker }] of idle.entries()) {
      const life = rank < this.limits.keptWarm ? IDLE_LIFE : BRIEF_IDLE_LIFE
      if (now - worker.idleSince < life) continue
      pool.idle.splice(pool.idle.indexOf(worker), 1)
      void worker.end()
    }
  }
}

// calls from a mini program carry the caller in the event too, where a function must not trust it
function withCaller(event: unknown, identity: Identity): unknown {
  if (identity.kind !== 'wechat' || typeof event !== 'object' || Array.isArray(event)) return event ?? {}
  return { ...event, userInfo: { appId: identity.appid, openId: identity.openid } }
}

function failure(message: string): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
}
