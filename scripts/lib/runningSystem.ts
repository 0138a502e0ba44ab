import { buildFunctions } from './buildFunctions'
import { runCloud } from './runCloud'
import { setUpStreet } from './setUpStreet'
import { upToDate } from './upToDate'

export interface RunningSystem {
  url: string
  envId: string
  /** Stops the system if it was started here. */
  close(): Promise<void>
}

/** The system that runs on a port, or one started here on the same data for as long as it is needed. */
export async function runningSystem(port: number, dataDir: string): Promise<RunningSystem> {
  const url = `http://127.0.0.1:${port}`
  if (await isHealthy(url)) return { url, envId: 'local-dev-1', close: async () => undefined }
  console.error(`Nothing runs on port ${port}: starting the system for this command …`)
  await upToDate('cloudfunctions', 'production', buildFunctions)
  const cloud = await runCloud({ dataDir, port: 0 })
  await setUpStreet(cloud.url)
  return { url: cloud.url, envId: cloud.envId, close: () => cloud.close() }
}

/** Whether a system answers on this address; one that is still being set up is waited for. */
async function isHealthy(url: string): Promise<boolean> {
  for (;;) {
    const status = await statusOf(url)
    if (status !== 503) return status === 200
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) })).status
  } catch {
    return 0
  }
}
