import type { CloudSpec } from '../../local/spec'
import { runCloud } from '../../scripts/lib/runCloud'

// The process behind CloudProcess.startProduct: `productServer.ts DATA_DIR PORT`, with the declarations in CLOUD_SPEC.
async function main(): Promise<void> {
  const [dataDir = '', port = '0'] = process.argv.slice(2)
  const spec = JSON.parse(process.env.CLOUD_SPEC ?? '{}') as CloudSpec
  const startedAt = performance.now()
  const cloud = await runCloud({ spec, dataDir, port: Number(port), timers: false })
  console.log(`READY ${cloud.url} ${(performance.now() - startedAt).toFixed(1)}`)
  process.once('SIGTERM', () => {
    cloud.close().then(() => process.exit(0))
  })
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
