import { failure, startTestCloud, type TestCloud } from '../testing/startTestCloud'
import { stringifyEjson } from './ejson'
import { projectDocument } from './projectDocument'
import { projectText } from './projectText'
import type { Document } from './values'

let cloud: TestCloud
const now = Date.UTC(2026, 0, 1)
beforeAll(async () => {
  cloud = await startTestCloud({
    clock: () => now,
    collections: [
      {
        name: 'x',
        indexes: [
          {
            name: 'n',
            keys: [
              ['n', 1],
              ['s', -1],
            ],
          },
          { name: 'tags', keys: [['tags', 1]] },
        ],
      },
    ],
  })
})
afterAll(() => cloud.dispose())
beforeEach(() => cloud.reset())

const x = () => cloud.db.collection('x')
const read = async (id: string) => (await x().doc(id).get()).data[0]

test('an added document without an id gets one of 32 hexadecimal digits', async () => {
  const added = await x().add({ n: 1 })
  expect(added.id).toMatch(/^[0-9a-f]{32}$/)
  expect(await read(added.id as string)).toEqual({ _id: added.id, n: 1 })
})

test('values come back as they were: numbers, dates, points, nulls, big integers, nested arrays', async () => {
  const point = new cloud.db.Geo.Point(113.3, 23.1)
  const values = {
    int: 1,
    big: 5000000000,
    half: 1.5,
    at: new Date(5),
    early: new Date(-5),
    nul: null,
    deep: [[1, { a: [] }]],
    中: '街道',
  }
  await x().add({ _id: 'a', ...values, point })
  const { point: back, ...rest } = await read('a')
  expect(rest).toEqual({ _id: 'a', ...values })
  expect(JSON.stringify(back)).toBe(JSON.stringify(point))
})

test('a server date is the moment of the write, with its offset, and works in queries', async () => {
  const { db } = cloud
  await x().add({ _id: 'a', n: db.serverDate({ offset: 1000 }), at: db.serverDate() })
  expect(await read('a')).toMatchObject({ n: new Date(now + 1000), at: new Date(now) })
  expect(
    (
      await x()
        .where({ n: db.command.gt(db.serverDate()) })
        .get()
    ).data,
  ).toHaveLength(1)
})

test('ids may be numbers, and the number is not the text', async () => {
  await x().add({ _id: 5 as unknown as string, n: 1 })
  await x().add({ _id: '5', n: 2 })
  expect((await x().doc(5).get()).data).toEqual([{ _id: 5, n: 1 }])
  expect((await failure(x().add({ _id: 5 as unknown as string }))).code).toBe('DATABASE_DUPLICATE_WRITE')
})

test('a missing document is an empty list, outside of a transaction', async () => {
  expect((await x().doc('none').get()).data).toEqual([])
  expect(await x().doc('none').update({ n: 1 })).toMatchObject({ updated: 0 })
  expect(await x().doc('none').remove()).toMatchObject({ deleted: 0 })
})

test('set writes a document whole, whether or not it was there', async () => {
  expect(await x().doc('a').set({ n: 1, s: 'x' })).toMatchObject({ updated: 0, upsertedId: 'a' })
  expect(await x().doc('a').set({ n: 2 })).toMatchObject({ updated: 1 })
  expect(await read('a')).toEqual({ _id: 'a', n: 2 })
})

test('update merges nested objects and applies the commands', async () => {
  const _ = cloud.db.command
  await x().add({ _id: 'a', n: 1, f: 2, obj: { old: 1 }, whole: { old: 1 }, tags: ['a'], gone: 1, mx: 1, mn: 9 })
  const change = {
    n: _.inc(5),
    f: _.mul(2),
    obj: { fresh: true },
    whole: _.set({ fresh: true }),
    tags: _.push(['b', 'c']),
    gone: _.remove(),
    mx: _.max(7),
    mn: _.min(3),
  }
  expect(await x().doc('a').update(change)).toMatchObject({ updated: 1 })
  expect(await read('a')).toEqual({
    _id: 'a',
    n: 6,
    f: 4,
    obj: { old: 1, fresh: true },
    whole: { fresh: true },
    tags: ['a', 'b', 'c'],
    mx: 7,
    mn: 3,
  })
})

test('an update that changes nothing is not counted', async () => {
  await x().add({ _id: 'a', n: 1 })
  expect(await x().doc('a').update({ n: 1 })).toMatchObject({ updated: 0 })
})

test('updates and removals by condition reach all that match, and report how many', async () => {
  const _ = cloud.db.command
  await x().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
    { _id: 'c', n: 3 },
  ])
  expect(
    await x()
      .where({ n: _.gte(2) })
      .update({ flag: true }),
  ).toMatchObject({ updated: 2 })
  expect(
    await x()
      .where({ n: _.lt(3) })
      .remove(),
  ).toMatchObject({ deleted: 2 })
  expect((await x().get()).data).toEqual([{ _id: 'c', n: 3, flag: true }])
})

test('removing without a condition is refused', async () => {
  expect((await failure(x().remove())).code).toBe('INVALID_PARAM')
  expect((await failure(x().where({}).remove())).code).toBe('INVALID_PARAM')
})

test('updateAndReturn changes one document and answers it', async () => {
  await x().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 1 },
  ])
  const { updated, doc } = await x().where({ n: 1 }).updateAndReturn({ s: 'done' })
  expect([updated, doc]).toEqual([1, { _id: 'a', n: 1, s: 'done' }])
  expect(await x().where({ n: 7 }).updateAndReturn({ s: 'done' })).toMatchObject({ updated: 0, doc: null })
})

test('places are limited by one conditional update, however many ask at once', async () => {
  const _ = cloud.db.command
  await x().add({ _id: 'seat', taken: 0, members: [] })
  const join = (who: string) =>
    x()
      .where({ _id: 'seat', taken: _.lt(30), members: _.neq(who) })
      .update({ taken: _.inc(1), members: _.push([who]) })
  const answers = await Promise.all(Array.from({ length: 100 }, (_none, at) => join(`u${at % 60}`)))
  expect(answers.filter(({ updated }) => updated === 1)).toHaveLength(30)
  const seat = await read('seat')
  expect([seat.taken, new Set(seat.members).size]).toEqual([30, 30])
})

test('a page is ordered, skipped, limited and projected', async () => {
  await x().add(Array.from({ length: 10 }, (_none, at) => ({ _id: `d${at}`, n: 1, s: at, secret: { a: 1, b: 2 } })))
  const page = await x()
    .where({ n: 1 })
    .orderBy('s', 'desc')
    .skip(2)
    .limit(3)
    .field({ s: true, 'secret.a': true })
    .get()
  expect(page.data).toEqual([7, 6, 5].map((at) => ({ _id: `d${at}`, s: at, secret: { a: 1 } })))
  const without = await x().doc('d1').field({ secret: false, _id: false }).get()
  expect(without.data).toEqual([{ n: 1, s: 1 }])
})

test('whole fields cut out of the stored text are what is projected field by field', () => {
  const document: Document = {
    text: 'a "quoted" word, a {brace}, a [list], \\',
    'odd, "name': 1,
    _id: 'x',
    list: [{ text: '}]' }, [], '\\"'],
    inner: { _id: 1, text: { list: '{' } },
    empty: '',
    at: new Date(1_750_000_000_000),
    none: null,
    last: -1.5e-9,
  }
  const plain = { ...document }
  delete plain['odd, "name']
  const fields = Object.keys(plain)
  for (let chosen = 1; chosen < 2 ** fields.length; chosen += 1) {
    const projection = Object.fromEntries(fields.filter((_, at) => chosen & (2 ** at)).map((field) => [field, true]))
    expect(projectText(projection)?.(stringifyEjson(plain))).toBe(stringifyEjson(projectDocument(plain, projection)))
  }
  expect(projectText({ text: true })?.(stringifyEjson(document))).toBeUndefined()
  for (const projection of [{}, { 'inner.text': true }, { text: false }, { list: { $slice: 1 } }] as Document[]) {
    expect(projectText(projection)).toBeUndefined()
  }
})

test('a list has at most 100 documents unless asked for more, and never more than 1000', async () => {
  await x().add(Array.from({ length: 1100 }, (_none, at) => ({ n: at })))
  expect((await x().get()).data).toHaveLength(100)
  expect((await x().limit(2000).get()).data).toHaveLength(1000)
  expect(
    await x()
      .where({ n: cloud.db.command.gte(0) })
      .count(),
  ).toMatchObject({ total: 1100 })
})

test('an aggregation reads through an index and runs its stages', async () => {
  const $ = cloud.db.command.aggregate
  await x().add([
    { n: 1, s: 'a', tags: ['p', 'q'], amount: 2 },
    { n: 1, s: 'b', tags: ['p'], amount: 3 },
    { n: 2, s: 'c', tags: ['p'], amount: 99 },
  ])
  const { data } = await x()
    .aggregate()
    .match({ n: 1 })
    .unwind('$tags')
    .group({ _id: '$tags', total: $.sum('$amount'), names: $.push('$s') })
    .sort({ total: -1 })
    .end()
  expect(data).toEqual([
    { _id: 'p', total: 5, names: ['b', 'a'] },
    { _id: 'q', total: 2, names: ['a'] },
  ])
  const counted = await x().aggregate().match({ n: 1 }).count('all').end()
  expect(counted.data).toEqual([{ all: 2 }])
})

const refused: Array<[what: string, call: () => Promise<unknown>, code: string, message: string]> = [
  ['an unknown collection', () => cloud.db.collection('nope').doc('a').get(), 'DATABASE_COLLECTION_NOT_EXIST', 'nope'],
  ['a known collection again', () => cloud.db.createCollection('x'), 'DATABASE_COLLECTION_ALREADY_EXIST', 'x'],
  [
    'a lookup in a collection that is not there',
    () => x().aggregate().match({ n: 1 }).lookup({ from: 'y', localField: 'a', foreignField: 'b', as: 'c' }).end(),
    'DATABASE_COLLECTION_NOT_EXIST',
    'Db or Table not exist: y',
  ],
  [
    'a search around a point without a 2dsphere index',
    () =>
      x()
        .where({
          at: cloud.db.command.geoNear({ geometry: new cloud.db.Geo.Point(1, 2), maxDistance: 1, minDistance: 0 }),
        })
        .get(),
    'DATABASE_REQUEST_FAILED',
    'unable to find index for $geoNear query',
  ],
  [
    'two arrays in an index',
    () => x().add({ n: [1], s: [2] }),
    'DATABASE_REQUEST_FAILED',
    'cannot index parallel arrays',
  ],
  ['a document over 512 KB', () => x().add({ text: 'x'.repeat(530_000) }), 'DATABASE_REQUEST_FAILED', 'at most 524288'],
  [
    'a type that does not fit',
    () =>
      x()
        .doc('a')
        .update({ s: cloud.db.command.inc(1) }),
    'DATABASE_REQUEST_FAILED',
    'non-numeric type string',
  ],
  ['an id that is an object', () => x().add({ _id: { a: 1 } as unknown as string }), 'INVALID_PARAM', '_id must be'],
]
test.each(refused)('%s is refused', async (_what, call, code, message) => {
  await x().add({ _id: 'a', s: 'text' })
  const error = await failure(call())
  expect(error.code).toBe(code)
  expect(error.message).toContain(message)
})

test('a created collection takes documents', async () => {
  await cloud.db.createCollection('fresh')
  await cloud.db.collection('fresh').add({ _id: 'a' })
  expect((await cloud.db.collection('fresh').doc('a').get()).data).toEqual([{ _id: 'a' }])
})
