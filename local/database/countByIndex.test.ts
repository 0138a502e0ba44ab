import { Random } from '../testing/Random'
import { startTestCloud, type TestCloud } from '../testing/startTestCloud'
import { countByIndex } from './countByIndex'
import type { Document, Value } from './values'

let cloud: TestCloud
const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at))

beforeAll(async () => {
  const indexes = [
    {
      name: 'a',
      keys: [
        ['a', 1],
        ['b', -1],
      ] as const,
    },
    { name: 'tags', keys: [['tags', 1]] as const },
  ]
  cloud = await startTestCloud({ collections: [{ name: 'x', indexes }] })
  const random = new Random(5)
  const values = (): Value => random.pick([1, 2, 3, 2.5, Number.NaN, null, 'a', 'b', true, day(1), day(2), {}])
  const documents = Array.from({ length: 400 }, (_, at): Document => {
    const document: Document = { _id: at, a: values(), b: values(), tags: [1, 2] }
    if (random.next() < 0.2) delete document.b
    return document
  })
  await cloud.database.insert('x', documents)
})
afterAll(() => cloud.dispose())

const served: Document[] = [
  { a: 1 },
  { a: null },
  { a: { $in: [1, 'a', null] } },
  { a: { $eq: true } },
  { a: 2, b: { $gt: 1 } },
  { a: 2, b: { $gte: 1, $lt: 3 } },
  { a: { $gt: 'a' } },
  { a: { $lte: day(1) } },
  { a: 2, b: null },
  { _id: { $gte: 100, $lt: 300 } },
]
const left: Document[] = [
  { a: { $lt: 3 } },
  { a: { $gte: null } },
  { a: { $gt: 1, $lt: 'b' } },
  { a: {} },
  { tags: 1 },
  { a: 1, tags: 2 },
  { a: { $ne: 1 } },
  { $or: [{ a: 1 }, { a: 2 }] },
]

test.each([...served, ...left])('%j: the count is that of the documents', async (query) => {
  const found = await cloud.database.find('x', { query, order: [], offset: 0, limit: 1000 }).catch(() => undefined)
  if (found) expect(await cloud.database.count('x', query)).toBe(found.length)
})

test('the index alone answers where it can, and only there', () => {
  const collection = cloud.database.store.collection('x')
  if (!collection) throw new Error('there is no x')
  for (const query of served) expect([query, countByIndex(collection, query)]).toEqual([query, expect.any(Number)])
  for (const query of left) expect([query, countByIndex(collection, query)]).toEqual([query, undefined])
})
