import { parseArgs } from 'node:util'
import { describe } from '../cloudfunctions/domain/hot/describe'
import { cooled } from '../cloudfunctions/domain/hot/heat'
import type { HotCluster } from '../cloudfunctions/domain/hot/hotCluster'
import { HotMemory } from '../cloudfunctions/domain/hot/hotMemory'
import { readHotMessages } from './lib/hotRows'

const USAGE = `Usage: npm run hot:eval -- FILE [--top N] [--now] [--json]
  FILE    messages, .jsonl or .csv: id, user, title, body, time, support, against (or 留言编号, 留言用户, 留言主题 …)
  --top   print the N hottest (default 20; with --json all of them)
  --now   hottest at the end of the file first, instead of hottest at their peak
  --json  one object: {"clusters":[{"ids","heat","heatNow","people","support","from","to","place","words","title"}],"messages","seconds"}`

/** One message that this many agree with is heard, even if nobody else wrote. */
const LOUD_SUPPORT = 50

/** `npm run hot:eval`: what people write about together, found message by message as it would be while they arrive. */
function main(): void {
  const { file, top, now, json } = readOptions()
  const messages = readHotMessages(file)
  const startedAt = Date.now()
  const memory = new HotMemory()
  for (const message of messages) memory.add(message)
  const seconds = (Date.now() - startedAt) / 1000

  const end = messages.at(-1)?.at ?? 0
  const support = new Map(messages.map((message) => [message.id, message.support]))
  const supportOf = ({ ids }: HotCluster): number => ids.reduce((sum, id) => sum + (support.get(id) ?? 0), 0)
  const clusters = [...memory.clusters.values()]
    .filter((cluster) => cluster.users.length > 1 || supportOf(cluster) >= LOUD_SUPPORT)
    .map((cluster) => ({
      ids: cluster.ids,
      heat: rounded(cluster.peak),
      heatNow: rounded(cooled(cluster.heat, cluster.to, end)),
      people: cluster.users.length,
      support: supportOf(cluster),
      from: timeOf(cluster.from),
      to: timeOf(cluster.to),
      ...describe(cluster),
    }))
    .sort((a, b) => (now ? b.heatNow - a.heatNow : b.heat - a.heat) || b.ids.length - a.ids.length)
  if (json) {
    const kept = top === undefined ? clusters : clusters.slice(0, top)
    console.log(JSON.stringify({ clusters: kept, messages: messages.length, seconds: rounded(seconds) }))
    return
  }
  console.log('heat  now   people messages support  from        to          place · words · title')
  for (const one of clusters.slice(0, top ?? 20)) {
    const numbers = [
      String(one.heat).padEnd(6),
      String(one.heatNow).padEnd(6),
      String(one.people).padEnd(7),
      String(one.ids.length).padEnd(9),
      String(one.support).padEnd(9),
      (one.from ?? '').slice(0, 10).padEnd(12),
      (one.to ?? '').slice(0, 10).padEnd(12),
    ]
    console.log(`${numbers.join('')}${one.place || '?'} · ${one.words.join(' ')} · ${one.title}`)
  }
  console.error(`${messages.length} messages, ${clusters.length} clusters, ${rounded(seconds)} s`)
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/** Undefined where the file tells no time. */
const timeOf = (at: number): string | undefined => (at === 0 ? undefined : new Date(at).toISOString())

function readOptions(): { file: string; top: number | undefined; now: boolean; json: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      top: { type: 'string' },
      now: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(USAGE)
  const top = values.top === undefined ? undefined : Number(values.top)
  if (top !== undefined && !(Number.isInteger(top) && top > 0)) throw new Error('--top must be a whole number above 0.')
  return { file, top, now: values.now, json: values.json }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
