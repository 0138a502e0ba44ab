import path from 'node:path'
import { createInterface } from 'node:readline'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { CloudError } from '../CloudError'
import type { FunctionSpec } from '../spec'
import { sendTogether } from './sendTogether.cjs'

export interface Call {
  event: string
  /** What the handler is given; the invocation's variables stand in its `environment`, as JSON. */
  context: Record<string, unknown>
}

interface Message {
  ready?: boolean
  result?: string
  error?: { message: string; stack?: string }
  /** Requests and lines of print that had not been sent yet. */
  rest?: SdkRequest[]
}

/** Where an instance's SDK finds this cloud, and what answers it: the text of a request is answered by text, or by bytes. */
export interface SdkServer {
  url: string
  answer(body: string): Promise<string | Buffer>
}

/** A request of the SDK, or what the function printed. */
interface SdkRequest {
  request: number
  body: string
  said?: string
}

const LOAD_LIMIT = 20_000

/** One instance of a function in a thread of its own: one invocation at a time, its own environment and memory limit. */
export class FunctionWorker {
  /** True once it has ended, for whatever reason. */
  ended = false
  idleSince = performance.now()
  private readonly worker: Worker
  private readonly ready: Promise<void>
  private settle: ((message: Message) => void) | undefined

  constructor(
    readonly spec: FunctionSpec,
    file: string,
    /** Tells versions of the code apart. */
    readonly version: number,
    env: Record<string, string>,
    sdk: SdkServer,
    log: (line: string) => void,
  ) {
    const { port1: here, port2: there } = new MessageChannel()
    this.worker = new Worker(path.join(__dirname, 'worker.cjs'), {
      workerData: { file, version, name: spec.name, endpoint: sdk.url, port: there },
      transferList: [there],
      env,
      execArgv: [],
      stdout: true,
      stderr: true,
      // a limited nursery keeps sixteen instances from taking three times the memory
      resourceLimits: { maxOldGenerationSizeMb: spec.memory, maxYoungGenerationSizeMb: 24 },
    })
    for (const stream of [this.worker.stdout, this.worker.stderr]) {
      createInterface({ input: stream }).on('line', (line) => log(`[${spec.name}] ${line}`))
    }
    this.ready = this.next(LOAD_LIMIT).then((message) => {
      if (!message.ready) throw failure(message.error?.message ?? 'the module could not be loaded')
    })
    this.ready.catch(() => this.end())
    this.worker.on('error', (error: unknown) => {
      log(`[${spec.name}] ended by ${describe(error)}`)
      this.fail(describe(error))
    })
    this.worker.on('exit', () => {
      here.close()
      this.fail('the function ended its process')
    })
    const hear = serveSdk(
      here,
      sdk,
      linesTo((line) => log(`[${spec.name}] ${line}`)),
    )
    this.worker.on('message', (message: Message) => {
      hear(message.rest ?? [])
      this.settle?.(message)
    })
  }

  /** Runs one invocation and answers its result as JSON. */
  async run(call: Call): Promise<string> {
    await this.ready
    const answer = this.next(this.spec.timeout * 1000)
    this.worker.postMessage(call)
    const { result, error } = await answer
    this.idleSince = performance.now()
    if (result !== undefined) return result
    throw failure(error?.message ?? 'unknown error')
  }

  end(): Promise<number> {
    this.ended = true
    return this.worker.terminate()
  }

  private next(limit: number): Promise<Message> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.settle = undefined
        void this.end()
        reject(
          new CloudError(
            'FUNCTIONS_TIME_LIMIT_EXCEEDED',
            `Invoking task timed out after ${limit / 1000} seconds: ${this.spec.name}`,
          ),
        )
      }, limit)
      this.settle = (message) => {
        this.settle = undefined
        clearTimeout(timer)
        resolve(message)
      }
    })
  }

  private fail(message: string): void {
    this.ended = true
    this.settle?.({ error: { message } })
  }
}

/** Answers what an instance asks and hears what it prints, by its port or as it is handed over. */
function serveSdk(port: MessagePort, sdk: SdkServer, print: (text: string) => void): (messages: SdkRequest[]) => void {
  const { send } = sendTogether<{ answer: number; body: string | Buffer }>(port)
  const hear = (messages: SdkRequest[]): void => {
    for (const { request, body, said } of messages) {
      if (said !== undefined) print(said)
      else void sdk.answer(body).then((answer) => send({ answer: request, body: answer }))
    }
  }
  port.on('message', hear)
  return hear
}

/** Cuts what comes in pieces into lines. */
function linesTo(log: (line: string) => void): (text: string) => void {
  let begun = ''
  return (text) => {
    const lines = (begun + text).split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) log(line)
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

function failure(message: string): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
}
