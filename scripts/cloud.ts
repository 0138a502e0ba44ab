import { parseArgs } from 'node:util'
import { buildFunctions } from './lib/buildFunctions'
import { DATA_TOOLS, runDataTool } from './lib/dataTool'
import { dataDir } from './lib/paths'
import { portOf } from './lib/portOf'
import { runCloud } from './lib/runCloud'
import { upToDate } from './lib/upToDate'

/**
 * `npm run cloud -- --port 0 --data DIR`: the local CloudBase alone. stdout has only `KEY=VALUE` lines, which point the
 * SDK at it, and then `READY http://…`; everything else goes to stderr.
 *
 * `npm run cloud -- export FILE | import FILE | reset | compact [--data DIR]`: a tool on the data of a cloud that does
 * not run.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, data: { type: 'string', default: dataDir() } },
  })
  const [given, file, ...more] = positionals
  if (given !== undefined) {
    const tool = DATA_TOOLS.find((name) => name === given)
    if (!tool || more.length > 0)
      throw new Error(`There is no tool "${positionals.join(' ')}": ${DATA_TOOLS.join(', ')}`)
    console.error(await runDataTool(tool, file, values.data))
    return
  }
  const port = portOf(values.port, '--port')
  await upToDate('cloudfunctions', 'production', buildFunctions)
  const cloud = await runCloud({ dataDir: values.data, port, log: (line) => console.error(line) })
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    cloud.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  for (const [name, value] of Object.entries(cloud.variables)) console.log(`${name}=${value}`)
  console.log(`READY ${cloud.url}`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
