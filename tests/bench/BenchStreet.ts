import { rmSync } from 'node:fs'
import type { Street } from '../../cloudfunctions/kit/street'
import { DEMO_PASSWORD } from '../../config/streets/beiyuan/personas'
import type { CloudSpec } from '../../local/spec'
import { buildFunctions } from '../../scripts/lib/buildFunctions'
import { runCloud } from '../../scripts/lib/runCloud'
import { setUpStreet } from '../../scripts/lib/setUpStreet'
import { upToDate } from '../../scripts/lib/upToDate'
import { CloudProcess } from '../harness/CloudProcess'
import { benchFolder } from './benchFolder'
import { CaseMaker } from './CaseMaker'
import { HttpClient } from './HttpClient'
import { type Loading, loadCases } from './loadCases'

/** A whole local system in a process of its own, on a street filled with cases, called by its personas over HTTP. */
export class BenchStreet {
  private constructor(
    readonly folder: string,
    readonly maker: CaseMaker,
    readonly cloud: CloudProcess,
    /** Seconds that the writing of the cases took. */
    readonly loadedIn: number,
  ) {}

  static async open(spec: CloudSpec, loading: Loading): Promise<BenchStreet> {
    const dataDir = benchFolder()
    try {
      await upToDate('cloudfunctions', 'production', buildFunctions)
      const maker = new CaseMaker(await seeded(spec, dataDir), Date.now(), loading.total)
      const loadedIn = await loadCases(dataDir, spec, maker, loading)
      return new BenchStreet(dataDir, maker, await CloudProcess.startProduct(spec, dataDir, 0), loadedIn)
    } catch (error) {
      rmSync(dataDir, { recursive: true, force: true })
      throw error
    }
  }

  /** One of the personas, signed in. */
  persona(username: string): Promise<HttpClient> {
    return HttpClient.signIn(this.cloud.url, username, DEMO_PASSWORD)
  }

  async close(): Promise<void> {
    await this.cloud.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Sets the street up as its first start does, and reads it as the functions read it. */
async function seeded(spec: CloudSpec, dataDir: string): Promise<Street> {
  const cloud = await runCloud({ spec, dataDir, port: 0, timers: false })
  try {
    await setUpStreet(cloud.url)
    const { loadStreet } = await import('../../cloudfunctions/kit/street')
    return await loadStreet(Date.now())
  } finally {
    await cloud.close()
  }
}
