import assert from 'node:assert/strict'
import type { Case, Command, Db, Topic } from './Case'

type Pipeline = ReturnType<ReturnType<Db['collection']>['aggregate']>
type Row = [
  name: string,
  build: (from: Pipeline, command: Command, name: (collection: string) => string) => Pipeline,
  expected: unknown[],
]

const sales = [
  { _id: 1, item: 'a', n: 5, at: new Date(1000), tags: ['x', 'y'] },
  { _id: 2, item: 'b', n: 1, at: new Date(2000), tags: [] },
  { _id: 3, item: 'a', n: 3, at: new Date(3000), tags: ['x'] },
  { _id: 4, item: null, n: 8, at: new Date(4000) },
  { _id: 5, item: 'b', at: new Date(5000), tags: null },
]
const goods = [
  { _id: 'a', label: 'Apple', stock: 4 },
  { _id: 'b', label: 'Pear', stock: 0 },
]

const rows: Row[] = [
  [
    'match',
    (from) => from.match({ item: 'a' }).project({ n: 1 }),
    [
      { _id: 1, n: 5 },
      { _id: 3, n: 3 },
    ],
  ],
  [
    'match with an operator',
    (from, _) => from.match({ n: _.gte(5) }).project({ n: 1 }),
    [
      { _id: 1, n: 5 },
      { _id: 4, n: 8 },
    ],
  ],
  [
    'sort, skip, limit',
    (from) => from.sort({ _id: -1 }).skip(1).limit(2).project({ _id: 1 }),
    [{ _id: 4 }, { _id: 3 }],
  ],
  ['count', (from) => from.match({ item: 'b' }).count('total'), [{ total: 2 }]],
  ['count of nothing', (from) => from.match({ item: 'z' }).count('total'), []],
  ['group by null', (from) => from.group({ _id: null, total: { $sum: '$n' } }), [{ _id: null, total: 17 }]],
  [
    'group by a field: sum, count',
    (from) => from.group({ _id: '$item', total: { $sum: '$n' }, count: { $sum: 1 } }).sort({ _id: 1 }),
    [
      { _id: null, total: 8, count: 1 },
      { _id: 'a', total: 8, count: 2 },
      { _id: 'b', total: 1, count: 2 },
    ],
  ],
  [
    'avg, min and max look past missing values',
    (from) =>
      from.match({ item: 'b' }).group({ _id: '$item', avg: { $avg: '$n' }, min: { $min: '$n' }, max: { $max: '$n' } }),
    [{ _id: 'b', avg: 1, min: 1, max: 1 }],
  ],
  [
    'first, last and push keep the order',
    (from) =>
      from
        .sort({ _id: 1 })
        .match({ item: 'a' })
        .group({ _id: null, first: { $first: '$n' }, last: { $last: '$n' }, all: { $push: '$n' } }),
    [{ _id: null, first: 5, last: 3, all: [5, 3] }],
  ],
  [
    'group by an object',
    (from) =>
      from
        .match({ item: 'a' })
        .group({ _id: { item: '$item', big: { $gt: ['$n', 4] } } })
        .sort({ '_id.big': 1 }),
    [{ _id: { item: 'a', big: false } }, { _id: { item: 'a', big: true } }],
  ],
  [
    'addToSet',
    (from) => from.match({ item: 'a' }).group({ _id: null, items: { $addToSet: '$item' } }),
    [{ _id: null, items: ['a'] }],
  ],
  [
    'addFields',
    (from) =>
      from
        .match({ _id: 1 })
        .addFields({ twice: { $multiply: ['$n', 2] } })
        .project({ twice: 1 }),
    [{ _id: 1, twice: 10 }],
  ],
  [
    'addFields inside',
    (from) => from.match({ _id: 2 }).addFields({ 'o.k': 1 }).project({ o: 1 }),
    [{ _id: 2, o: { k: 1 } }],
  ],
  [
    'project a computed field',
    (from) => from.match({ _id: 1 }).project({ _id: 0, more: { $add: ['$n', 1] } }),
    [{ more: 6 }],
  ],
  ['project all but', (from) => from.match({ _id: 2 }).project({ at: 0, tags: 0 }), [{ _id: 2, item: 'b', n: 1 }]],
  [
    'unwind',
    (from) => from.match({ _id: 1 }).unwind('$tags').project({ tags: 1 }),
    [
      { _id: 1, tags: 'x' },
      { _id: 1, tags: 'y' },
    ],
  ],
  [
    'unwind drops empty, null and missing',
    (from) => from.unwind('$tags').sort({ _id: 1 }).project({ _id: 1 }),
    [{ _id: 1 }, { _id: 1 }, { _id: 3 }],
  ],
  [
    'unwind keeps them when asked, with the position',
    (from) =>
      from
        .match({ _id: { $in: [1, 2] } })
        .unwind({ path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'at' } as never)
        .project({ item: 1, at: 1 }),
    [
      { _id: 1, item: 'a', at: 0 },
      { _id: 1, item: 'a', at: 1 },
      { _id: 2, item: 'b', at: null },
    ],
  ],
  [
    'sortByCount',
    (from, _) =>
      from
        .match({ item: _.neq(null) })
        .match({ _id: _.lt(4) })
        .sortByCount('$item'),
    [
      { _id: 'a', count: 2 },
      { _id: 'b', count: 1 },
    ],
  ],
  [
    'bucket',
    (from, _) =>
      from
        .match({ n: _.exists(true) })
        .bucket({ groupBy: '$n', boundaries: [0, 4, 8], default: 'more', output: { count: { $sum: 1 } } }),
    [
      { _id: 0, count: 2 },
      { _id: 4, count: 1 },
      { _id: 'more', count: 1 },
    ],
  ],
  [
    'bucketAuto',
    (from, _) => from.match({ n: _.exists(true) }).bucketAuto({ groupBy: '$n', buckets: 2 }),
    [
      { _id: { min: 1, max: 5 }, count: 2 },
      { _id: { min: 5, max: 8 }, count: 2 },
    ],
  ],
  ['replaceRoot', (from) => from.match({ _id: 1 }).replaceRoot({ newRoot: { x: '$n' } }), [{ x: 5 }]],
  ['sample of more than there is', (from) => from.sample({ size: 50 }).count('total'), [{ total: 5 }]],
  [
    'lookup by equal fields',
    (from, _, name) =>
      from
        .match({ _id: 1 })
        .lookup({ from: name('goods'), localField: 'item', foreignField: '_id', as: 'good' })
        .project({ good: 1 }),
    [{ _id: 1, good: [goods[0]] }],
  ],
  [
    'lookup of nothing',
    (from, _, name) =>
      from
        .match({ _id: 4 })
        .lookup({ from: name('goods'), localField: 'item', foreignField: '_id', as: 'good' })
        .project({ good: 1 }),
    [{ _id: 4, good: [] }],
  ],
  [
    'lookup by a pipeline',
    (from, _, name) => {
      const $ = _.aggregate
      const pipeline = $.pipeline()
        .match(_.expr($.and([$.eq(['$_id', '$$item']), $.gte(['$stock', '$$n'])])))
        .project({ label: 1, _id: 0 })
        .done()
      return from
        .match({ item: 'a' })
        .lookup({ from: name('goods'), let: { item: '$item', n: '$n' }, pipeline, as: 'good' })
        .project({ good: 1 })
    },
    [
      { _id: 1, good: [] },
      { _id: 3, good: [{ label: 'Apple' }] },
    ],
  ],
  [
    'match after group',
    (from, _) =>
      from
        .group({ _id: '$item', total: { $sum: '$n' } })
        .match({ total: _.gt(7) })
        .sort({ _id: 1 })
        .project({ _id: 1 }),
    [{ _id: null }, { _id: 'a' }],
  ],
  ['dates come back as dates', (from) => from.match({ _id: 1 }).project({ at: 1 }), [{ _id: 1, at: new Date(1000) }]],
]

const refusals: Array<[name: string, build: (from: Pipeline) => Pipeline]> = [
  ['limit 0', (from) => from.limit(0)],
  ['a negative skip', (from) => from.skip(-1)],
  ['group without _id', (from) => from.group({ total: { $sum: 1 } })],
  ['an unknown operator', (from) => from.project({ x: { $nonsense: 1 } })],
]

export const aggregates: Topic = {
  name: 'aggregation stages',
  collections: ['sales', 'goods'],
  prepare: async ({ db, name }) => {
    await db.collection(name('sales')).add(sales)
    await db.collection(name('goods')).add(goods)
  },
  cases: [
    ...rows.map(
      ([name, build, expected]): Case => ({
        name,
        run: async (target) => {
          const from = target.db.collection(target.name('sales')).aggregate()
          const { data } = await build(from, target.db.command, target.name).end()
          assert.deepEqual(data, expected)
        },
      }),
    ),
    ...refusals.map(
      ([name, build]): Case => ({
        name: `refused: ${name}`,
        run: async (target) => {
          const from = target.db.collection(target.name('sales')).aggregate()
          await assert.rejects(
            async () => build(from).end(),
            ({ code }: { code: string }) => /^(DATABASE|INVALID)/.test(code),
          )
        },
      }),
    ),
  ],
}
