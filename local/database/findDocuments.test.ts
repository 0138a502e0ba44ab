import fc from 'fast-check'
import type { IndexSpec } from '../spec'
import { compareValues } from './compareValues'
import { Database } from './Database'
import { matchQuery } from './matchQuery'
import type { Order } from './planQuery'
import { sortValue } from './sortValue'
import type { Document, Value } from './values'

const FIELDS = ['a', 'b', 'c', 'list'] as const

const indexes: IndexSpec[] = [
  {
    name: 'abc',
    keys: [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
  },
  {
    name: 'bc',
    keys: [
      ['b', -1],
      ['c', 1],
    ],
  },
  {
    name: 'listAb',
    keys: [
      ['list', 1],
      ['a', 1],
      ['b', -1],
    ],
  },
  {
    name: 'cList',
    keys: [
      ['c', -1],
      ['list', 1],
    ],
  },
]

function database(strict: boolean, specs: readonly IndexSpec[] = indexes): Database {
  return new Database({
    file: ':memory:',
    collections: [{ name: 'x', indexes: specs }],
    strict,
    clock: Date.now,
    log: () => {},
  })
}

const scalar: fc.Arbitrary<Value> = fc.constantFrom<Value>(null, 0, 1, 2, 3, 'p', 'q', 'pq', true)
const item = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.constant<Value>({ k: 1 }) })
const listValue: fc.Arbitrary<Value> = fc.oneof(fc.array(item, { maxLength: 3 }), scalar)
const document: fc.Arbitrary<Document> = fc.record({ a: item, b: item, c: item, list: listValue }, { requiredKeys: [] })

const condition: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: item },
  fc.array(item, { maxLength: 3 }).map((values) => ({ $in: values })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), scalar).map(([operator, value]) => ({ [operator]: value })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.constantFrom<Value>({ $exists: false }, { $exists: true }, { $ne: 1 }, { $all: ['p', 'q'] }, { $regex: '^p' }),
  fc.array(scalar, { maxLength: 2 }),
)
const query: fc.Arbitrary<Document> = fc.oneof(
  fc.dictionary(fc.constantFrom(...FIELDS), condition, { minKeys: 1, maxKeys: 3 }).map((fields) => ({ ...fields })),
  fc
    .tuple(fc.constantFrom(...FIELDS), condition, fc.constantFrom(...FIELDS), condition)
    .map(([f, c, g, d]) => ({ $or: [{ [f]: c }, { [g]: d }] })),
  fc
    .tuple(fc.constantFrom(...FIELDS), condition, fc.constantFrom(...FIELDS), condition)
    .map(([f, c, g, d]) => ({ $and: [{ [f]: c }, { [g]: d }] })),
)
const order: fc.Arbitrary<Order> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom<1 | -1>(1, -1)), {
    maxLength: 3,
    selector: ([field]) => field,
  })
  .map((fields) => fields)

function keysOf(found: Document, by: Order): string {
  return JSON.stringify(by.map(([field, direction]) => sortValue(found, [field], direction) ?? null))
}

function compareBy(left: Document, right: Document, by: Order): number {
  for (const [field, direction] of by) {
    const difference = compareValues(sortValue(left, [field], direction), sortValue(right, [field], direction))
    if (difference !== 0) return difference * direction
  }
  return 0
}

test('an indexed search finds what reading everything finds, in the wanted order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 5, maxLength: 40 }),
      fc.array(fc.record({ query, order, offset: fc.nat(3), limit: fc.integer({ min: 1, max: 30 }) }), {
        minLength: 8,
        maxLength: 8,
      }),
      async (documents, finds) => {
        const tested = database(false)
        const stored = documents.map((given, at) => ({ _id: at, ...given }))
        await tested.insert('x', stored)
        for (const find of finds) {
          const all = stored.filter(matchQuery(find.query)).sort((left, right) => compareBy(left, right, find.order))
          const wanted = all.slice(find.offset, find.offset + find.limit)
          const found = (await tested.find('x', find)).map((one) => one.document)
          // equal keys may come in any order, so the keys are compared, and the documents as a set when nothing is cut
          expect(found.map((one) => keysOf(one, find.order))).toEqual(wanted.map((one) => keysOf(one, find.order)))
          if (find.offset === 0 && find.limit >= all.length) {
            const ids = (list: Document[]) => list.map((one) => Number(one._id)).sort((l, r) => l - r)
            expect(ids(found)).toEqual(ids(wanted))
          }
        }
        tested.close()
      },
    ),
    { numRuns: 150 },
  )
}, 30_000)

test('a search in a transaction finds what its own state of the documents holds', async () => {
  const write = fc.tuple(fc.nat(19), fc.option(document, { freq: 3 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 20, maxLength: 20 }),
      fc.array(write, { maxLength: 8 }),
      fc.array(write, { maxLength: 8 }),
      fc.array(fc.record({ query, order, limit: fc.integer({ min: 1, max: 30 }) }), { minLength: 4, maxLength: 4 }),
      async (documents, inside, outside, finds) => {
        const tested = database(false)
        await tested.insert(
          'x',
          documents.map((given, at) => ({ _id: at, ...given })),
        )
        const tx = tested.startTransaction()
        const model = new Map(documents.map((given, at) => [at, given]))
        const put = async (id: number, change: Document | null, transaction?: string) => {
          const target = { id }
          if (!change) await tested.remove('x', target, false, transaction)
          else await tested.modify('x', { target, change, replace: true, upsert: true, multi: false }, transaction)
        }
        // the two write different documents, or they would conflict
        for (const [id, change] of outside) await put(id * 2 + 1, change)
        for (const [id, change] of inside) {
          await put(id * 2, change, tx)
          if (change) model.set(id * 2, change)
          else model.delete(id * 2)
        }
        for (const { query: asked, order: by, limit } of finds) {
          const all = [...model].map(([_id, given]): Document => ({ _id, ...given })).filter(matchQuery(asked))
          const found = await tested.find('x', { query: asked, order: by, offset: 0, limit }, tx)
          expect(found).toHaveLength(Math.min(limit, all.length))
          const keys = found.map((one) => keysOf(one.document, by))
          const sorted = [...found].sort((left, right) => compareBy(left.document, right.document, by))
          expect(keys).toEqual(sorted.map((one) => keysOf(one.document, by)))
          if (limit < all.length) continue
          const ids = (list: Document[]) => list.map((one) => Number(one._id)).sort((l, r) => l - r)
          expect(ids(found.map((one) => one.document))).toEqual(ids(all))
        }
        tested.close()
      },
    ),
    { numRuns: 100 },
  )
}, 30_000)

describe('strict mode', () => {
  const served: Array<[Document, Order]> = [
    [{ a: 1 }, []],
    [{ a: 1, c: 5 }, []],
    [{ a: 1, b: { $gt: 1 } }, [['b', 1]]],
    [{ a: 1, b: 2 }, [['c', -1]]],
    [{ a: { $in: [1, 2] }, b: 1 }, [['c', 1]]],
    [{ b: 1 }, [['c', -1]]],
    [{ list: 'p', a: 1 }, [['b', -1]]],
    [{ _id: 3 }, []],
    [{ _id: { $gt: 3 } }, [['_id', 1]]],
    [{ $or: [{ a: 1 }, { list: 'p' }] }, []],
    [{ $and: [{ a: { $gte: 1 } }, { a: { $lt: 3 } }] }, []],
    [{}, []],
    [{}, [['_id', -1]]],
    [{}, [['a', 1]]],
    // a small set that an exact index bounds may be sorted in memory
    [{ a: 1 }, [['unindexed', 1]]],
  ]
  test.each(served)('serves %j ordered by %j', async (asked, by) => {
    const tested = database(true)
    await expect(tested.find('x', { query: asked, order: by, offset: 0, limit: 10 })).resolves.toEqual([])
    tested.close()
  })

  const refused: Array<[Document, Order, string]> = [
    [{ unindexed: 1 }, [], 'on (unindexed)'],
    [{ 'c.d': 1 }, [], 'on (c.d)'],
    [{ a: { $ne: 1 } }, [], 'on (a)'],
    [{ a: { $exists: true } }, [], 'on (a)'],
    [{ a: { $not: { $gt: 1 } } }, [], 'on (a)'],
    [{ b: { $regex: 'p' } }, [], 'on (b)'],
    [{ $or: [{ a: 1 }, { unindexed: 1 }] }, [], 'on (a, unindexed)'],
    [{ $nor: [{ a: 1 }] }, [], 'on (a)'],
    [{ unindexed: 1 }, [['a', 1]], 'on (unindexed) ordered by (a 1)'],
    [{}, [['unindexed', 1]], 'ordered by (unindexed 1)'],
  ]
  test.each(refused)('refuses %j ordered by %j, naming the fields', async (asked, by, named) => {
    const tested = database(true)
    await tested.insert('x', [{ a: 1 }])
    const search = tested.find('x', { query: asked, order: by, offset: 0, limit: 10 })
    await expect(search).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    await expect(search).rejects.toThrow(`of collection x ${named}: declare an index for it`)
    tested.close()
  })

  test('refuses to sort more than a thousand candidates in memory, and a range of any size', async () => {
    const tested = database(true)
    await tested.insert(
      'x',
      Array.from({ length: 1001 }, (_, at) => ({ a: 1, b: at })),
    )
    const sorted = (asked: Document) => tested.find('x', { query: asked, order: [['z', 1]], offset: 0, limit: 5 })
    await expect(sorted({ a: 1 })).rejects.toThrow('no index gives the order')
    await expect(sorted({ a: { $gt: 0 } })).rejects.toThrow('no index gives the order')
    await expect(sorted({ a: 1, b: 7 })).resolves.toHaveLength(1)
    tested.close()
  })

  test('prefers an index that gives the order over one with more exact fields that does not', async () => {
    const tested = database(true, [
      {
        name: 'exact',
        keys: [
          ['a', 1],
          ['b', 1],
        ],
      },
      {
        name: 'ordered',
        keys: [
          ['a', 1],
          ['at', 1],
        ],
      },
    ])
    await tested.insert(
      'x',
      Array.from({ length: 1500 }, (_, at) => ({ a: 1, b: 1, at: 2000 - at })),
    )
    const found = await tested.find('x', { query: { a: 1, b: 1 }, order: [['at', 1]], offset: 0, limit: 2 })
    expect(found.map(({ document: one }) => one.at)).toEqual([501, 502])
    // more than are read at once, forwards and backwards
    const many = Array.from({ length: 1200 }, (_, at) => at + 601)
    for (const [direction, expected] of [[1, many] as const, [-1, [...many].reverse()] as const]) {
      const query = { a: 1, at: { $gt: 600, $lte: 1800 }, b: { $ne: 2 } }
      const all = await tested.find('x', { query, order: [['at', direction]], offset: 0, limit: 1000 })
      expect(all.map(({ document: one }) => one.at)).toEqual(expected.slice(0, 1000))
    }
    tested.close()
  })

  test('refuses to count, change, remove or aggregate what no index bounds', async () => {
    const tested = database(true)
    await tested.insert('x', [{ a: 1 }])
    const set = { change: { $set: { z: 1 } }, replace: false, upsert: false, multi: true }
    await expect(tested.count('x', {})).rejects.toThrow('strict mode')
    await expect(tested.count('x', { z: 1 })).rejects.toThrow('strict mode')
    await expect(tested.modify('x', { target: { query: {} }, ...set })).rejects.toThrow('strict mode')
    await expect(tested.modify('x', { target: { query: { z: 1 } }, ...set })).rejects.toThrow('strict mode')
    await expect(tested.remove('x', { query: { z: 1 } }, true)).rejects.toThrow('strict mode')
    await expect(tested.aggregate('x', [{ key: '$group', value: { _id: null } }])).rejects.toThrow('strict mode')
    await expect(tested.aggregate('x', [{ key: '$match', value: { z: 1 } }])).rejects.toThrow('strict mode')
    tested.close()
  })
})
