import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CHECKS, type CheckReport, runChecks } from './checkWeapp/runChecks'
import { buildApp } from './lib/buildApp'
import { DIST } from './lib/paths'
import { upToDate } from './lib/upToDate'

const USAGE = `Usage: npm run check:weapp [-- --project FOLDER] [--only NAME,NAME] [--quick] [--json]
  --project FOLDER  a built mini program; by default dist/weapp, built when something has changed
  --only NAMES      of ${CHECKS.map(({ name }) => name).join(', ')}
  --quick           all but official, which takes half a minute and installs 276 MB the first time
  --json            one line of JSON on stdout`

/** `npm run check:weapp`: what WeChat would refuse, found before anything is uploaded. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      project: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean' },
      quick: { type: 'boolean' },
    },
  })
  const only = values.only?.split(',')
  const unknown = only?.filter((name) => !CHECKS.some((check) => check.name === name)) ?? []
  if (unknown.length > 0) throw new Error(`There is no check ${unknown.join(', ')}.\n${USAGE}`)
  if (!values.project) await upToDate('weapp', 'production', () => buildApp('weapp'))
  const chosen = CHECKS.filter(({ name }) => only?.includes(name) ?? !(values.quick && name === 'official'))
  const report = await runChecks(values.project ?? join(DIST, 'weapp'), chosen)
  console.log(values.json ? JSON.stringify(report) : table(report))
  process.exit(report.ok ? 0 : 1)
}

function table({ checks, sizes, privateCalls }: CheckReport): string {
  const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1024)).padStart(6)
  return [
    ...checks.flatMap(({ check, about, problems, seconds }) => [
      `${problems.length === 0 ? 'ok   ' : 'WRONG'} ${check.padEnd(10)} ${about} (${seconds.toFixed(1)} s)`,
      ...problems.map((problem) => `        ${problem}`),
    ]),
    '',
    `${'package'.padEnd(24)}     KB   most`,
    ...sizes.map(({ package: name, bytes, limit }) => `${name.padEnd(24)} ${kilobytes(bytes)} ${kilobytes(limit)}`),
    '',
    `private calls: ${privateCalls.join(', ')}`,
  ].join('\n')
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
