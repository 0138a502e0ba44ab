import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import type { CloudOptions, CloudSpec, CollectionSpec, FunctionSpec } from '../spec'
import { type Cloud, startCloud } from '../startCloud'

export interface TestOptions extends Partial<Omit<CloudOptions, 'spec'>> {
  collections?: readonly CollectionSpec[]
  functions?: ReadonlyArray<Partial<FunctionSpec> & { name: string; code: string }>
  storage?: Partial<CloudSpec['storage']>
}

/** A cloud in a folder of its own, with the unmodified SDK pointed at it. */
export interface TestCloud extends Cloud {
  dataDir: string
  functionsDir: string
  sdk: ReturnType<typeof tcb.init>
  db: ReturnType<ReturnType<typeof tcb.init>['database']>
  /** Stops it and removes its folder. */
  dispose(): Promise<void>
}

export async function startTestCloud(options: TestOptions = {}): Promise<TestCloud> {
  const { collections = [], functions = [], storage, ...rest } = options
  const folder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const dataDir = rest.dataDir ?? path.join(folder, 'data')
  const functionsDir = path.join(folder, 'functions')
  for (const { name, code } of functions) writeFunction(functionsDir, name, code)
  const cloud = await startCloud({
    port: 0,
    timers: false,
    functionsDir,
    ...rest,
    dataDir,
    spec: {
      collections,
      functions: functions.map(({ code: _code, ...spec }) => ({ ...functionDefaults, ...spec })),
      storage: { read: 'nobody', write: 'creator', maxBytes: 1000, ...storage },
    },
  })
  Object.assign(process.env, cloud.variables)
  const sdk = tcb.init({ env: cloud.envId })
  const dispose = async () => {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...cloud, dataDir, functionsDir, sdk, db: sdk.database(), dispose }
}

/** Writes a function's code as a deployment would upload it. */
export function writeFunction(functionsDir: string, name: string, code: string): void {
  mkdirSync(path.join(functionsDir, name), { recursive: true })
  writeFileSync(path.join(functionsDir, name, 'index.js'), code)
}

/** The code and message of what a call throws, or of its answer when it does not. */
export async function failure(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    return { code: 'NONE', message: `succeeded with ${JSON.stringify(await call)}` }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return { code: String(code), message }
  }
}

const functionDefaults = {
  kind: 'event' as const,
  invoke: 'signedIn' as const,
  timeout: 5,
  memory: 128,
  environment: [],
  timers: [],
}
