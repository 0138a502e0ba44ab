import { ENVIRONMENT } from '../../config/cloudbase/environment'
import { prepareFolder } from '../../local/server/prepareFolder'
import type { CloudSpec, InstanceLimits } from '../../local/spec'
import { type Cloud, startCloud } from '../../local/startCloud'
import { localKeyRing } from './keyRing'
import { FUNCTIONS_DIST } from './paths'

export interface RunCloudOptions {
  dataDir: string
  port: number
  host?: string
  siteDir?: string
  timers?: boolean
  clock?: () => number
  isReady?: () => boolean
  log?: (line: string) => void
  /** Another description of the environment than the product's own. */
  spec?: CloudSpec
  instances?: Partial<InstanceLimits>
}

/** Starts the local cloud with this product's environment, and points the SDK of this process at it. */
export async function runCloud(options: RunCloudOptions): Promise<Cloud> {
  prepareFolder(options.dataDir)
  const dataKeys = localKeyRing(options.dataDir)
  const cloud = await startCloud({
    spec: ENVIRONMENT,
    ...options,
    functionsDir: FUNCTIONS_DIST,
    environment: { DATA_KEYS: dataKeys },
  })
  Object.assign(process.env, cloud.variables, { DATA_KEYS: dataKeys })
  return cloud
}
