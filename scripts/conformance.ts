import { parseArgs } from 'node:util'
import { openLocal, openReal } from '../local/conformance/openTarget'
import { type Result, runCases } from '../local/conformance/runCases'
import { TOPICS } from '../local/conformance/topics'

const USAGE = `Usage: npm run conformance [-- --only TEXT] [--json]
  --only TEXT  only cases with TEXT in their topic or name
  --json       end with one line of JSON: {"passed","failed","skipped"}
  With CLOUDBASE_ENV, TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY set the same cases run against that environment.`

/** `npm run conformance`: what the platform promises, through its unmodified SDKs, here or in a real environment. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, json: { type: 'boolean' } } })
  const { CLOUDBASE_ENV: env, TENCENTCLOUD_SECRETID: id, TENCENTCLOUD_SECRETKEY: key } = process.env
  if (env && !(id && key))
    throw new Error(`CLOUDBASE_ENV needs TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY.\n${USAGE}`)
  console.error(env ? `Against the environment ${env} …` : 'Against the local cloud …')
  const { target, close } = env && id && key ? openReal(env, id, key) : await openLocal()
  const wanted = values.only.toLowerCase()
  let results: Result[]
  try {
    results = await runCases(target, TOPICS, (topic, one) => `${topic.name} ${one.name}`.toLowerCase().includes(wanted))
  } finally {
    await close()
  }
  print(results)
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
  if (values.json) console.log(JSON.stringify(counts))
  else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0)
}

function print(results: readonly Result[]): void {
  for (const topic of new Set(results.map(({ topic }) => topic))) {
    const own = results.filter((result) => result.topic === topic)
    console.error(`${topic}: ${own.filter(({ outcome }) => outcome === 'passed').length} of ${own.length}`)
    for (const { name, outcome, reason } of own) {
      if (outcome !== 'passed') console.error(`  ${outcome}: ${name}: ${reason?.replaceAll('\n', '\n    ')}`)
    }
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
