import type { CloudSpec } from '../../local/spec'
import type { Cloud } from '../../local/startCloud'

interface Wanted {
  spec: CloudSpec
  dataDir: string
  port: number
  timers: false
}

/** What a process behind CloudProcess does: `SCRIPT DATA_DIR PORT`, with the declarations in CLOUD_SPEC. */
export async function serveCloud(start: (wanted: Wanted) => Promise<Cloud>): Promise<void> {
  const [dataDir = '', port = '0'] = process.argv.slice(2)
  const spec = JSON.parse(process.env.CLOUD_SPEC ?? '{}') as CloudSpec
  const startedAt = performance.now()
  try {
    const cloud = await start({ spec, dataDir, port: Number(port), timers: false })
    console.log(`READY ${cloud.url} ${(performance.now() - startedAt).toFixed(1)}`)
    process.once('SIGTERM', () => {
      cloud.close().then(() => process.exit(0))
    })
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
