import type { CloudSpec } from '../../local/spec'
import type { Random } from '../../local/testing/Random'

export const BENCH_SPEC: CloudSpec = {
  collections: [
    {
      name: 'items',
      indexes: [
        {
          name: 'list',
          keys: [
            ['readers', 1],
            ['kind', 1],
            ['dueAt', 1],
          ],
        },
        {
          name: 'kind',
          keys: [
            ['kind', 1],
            ['dueAt', -1],
          ],
        },
        { name: 'at', keys: [['at', '2dsphere']] },
      ],
    },
  ],
  functions: [],
  storage: { read: 'nobody', write: 'nobody', maxBytes: 1 },
}

export const KINDS = ['report', 'order', 'dispute', 'need', 'instruction']
export const OFFICES = 60

export interface Item {
  _id: string
  kind: string
  readers: string[]
  dueAt: Date
  at: { type: 'Point'; coordinates: [number, number] }
  version: number
  title: string
  text: string
  data: Record<string, unknown>
}

/** One document of some 700 bytes, shaped like a case. */
export function item(n: number, random: Random): Item {
  return {
    _id: idOf(n),
    kind: random.pick(KINDS),
    readers: [`o:${random.below(OFFICES)}`, `a:${random.below(50_000)}`],
    dueAt: new Date(1_750_000_000_000 + random.below(10_000_000) * 1000),
    at: { type: 'Point', coordinates: [random.between(113.2, 113.4), random.between(23.1, 23.3)] },
    version: 1,
    title: `第 ${n} 件: 路灯不亮, 请尽快处理`,
    text: '小区门口的路灯已经三天没有亮了, 晚上老人孩子出行很不方便。'.repeat(4),
    data: { place: 'some street', number: n, steps: [{ at: n, by: 'a' }] },
  }
}

export function idOf(n: number): string {
  return `c${String(n).padStart(8, '0')}`
}
