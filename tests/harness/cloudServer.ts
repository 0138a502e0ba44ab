import type { CloudSpec } from '../../local/spec'
import { startCloud } from '../../local/startCloud'

// The process behind CloudProcess: `cloudServer.ts DATA_DIR PORT`, with the declarations in CLOUD_SPEC.
async function main(): Promise<void> {
  const [dataDir = '', port = '0'] = process.argv.slice(2)
  const spec = JSON.parse(process.env.CLOUD_SPEC ?? '{}') as CloudSpec
  const startedAt = performance.now()
  const cloud = await startCloud({ spec, dataDir, port: Number(port), timers: false })
  console.log(`READY ${cloud.url} ${(performance.now() - startedAt).toFixed(1)}`)
  process.once('SIGTERM', () => {
    cloud.close().then(() => process.exit(0))
  })
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
