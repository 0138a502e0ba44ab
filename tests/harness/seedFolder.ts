import { runCloud } from '../../scripts/lib/runCloud'
import { setUpStreet } from '../../scripts/lib/setUpStreet'

// The process behind seededFolder: `seedFolder.ts DATA_DIR`.
async function main(): Promise<void> {
  const cloud = await runCloud({ dataDir: process.argv[2] ?? '', port: 0, timers: false })
  await setUpStreet(cloud.url)
  await cloud.close()
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
