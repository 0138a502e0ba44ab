import assert from 'node:assert/strict'
import type { Case, Db, Target, Topic } from './Case'
import { kindDocuments } from './queryData'

type Query = ReturnType<ReturnType<Db['collection']>['where']>
const SORTED = 'fgtabcuedklpoqr'
const simple = (db: Db) => ({ _id: db.command.in([...SORTED]) })

const pages: Array<[name: string, page: (query: Query) => Query, letters: string]> = [
  ['the order of types ascending', (query) => query.orderBy('v', 'asc').orderBy('_id', 'asc'), SORTED],
  ['the order of types descending', (query) => query.orderBy('v', 'desc').orderBy('_id', 'asc'), 'rqoplkdeucbatfg'],
  ['by _id descending', (query) => query.orderBy('_id', 'desc'), [...SORTED].sort().reverse().join('')],
  ['a limit', (query) => query.orderBy('_id', 'asc').limit(3), 'abc'],
  ['an offset', (query) => query.orderBy('_id', 'asc').skip(2).limit(3), 'cde'],
  ['an offset beyond the end', (query) => query.orderBy('_id', 'asc').skip(99), ''],
  ['the first of an order', (query) => query.orderBy('v', 'desc').limit(1), 'r'],
]

const whole = {
  _id: 'p',
  a: 1,
  b: { c: 2, d: 3 },
  list: [
    { x: 1, y: 1 },
    { x: 2, y: 2 },
    { x: 3, y: 3 },
  ],
  t: 'text',
}
const { _id: _ignored, ...withoutId } = whole

const projections: Array<[name: string, field: Record<string, unknown>, expected: Record<string, unknown>]> = [
  ['one field and _id', { a: true }, { _id: 'p', a: 1 }],
  ['without _id', { a: true, _id: false }, { a: 1 }],
  ['a field inside', { 'b.c': true }, { _id: 'p', b: { c: 2 } }],
  ['fields in an array', { 'list.x': true }, { _id: 'p', list: [{ x: 1 }, { x: 2 }, { x: 3 }] }],
  ['a field that is not there', { none: true }, { _id: 'p' }],
  ['all but one', { list: false, b: false, t: false }, { _id: 'p', a: 1 }],
  ['only _id left out', { _id: false }, withoutId],
  ['all but one inside', { 'b.c': false, list: false }, { _id: 'p', a: 1, b: { d: 3 }, t: 'text' }],
  ['the first of an array', { list: { $slice: 1 } }, { ...whole, list: [{ x: 1, y: 1 }] }],
  ['the last of an array', { list: { $slice: -1 } }, { ...whole, list: [{ x: 3, y: 3 }] }],
  ['the middle of an array', { list: { $slice: [1, 1] } }, { ...whole, list: [{ x: 2, y: 2 }] }],
  ['the element that fits', { list: { $elemMatch: { x: { $gt: 1 } } } }, { _id: 'p', list: [{ x: 2, y: 2 }] }],
  ['no element that fits', { list: { $elemMatch: { x: 9 } } }, { _id: 'p' }],
]

const ids = (data: Array<{ _id: string }>) => data.map(({ _id }) => _id).join('')

const counts: Case[] = [
  {
    name: 'count of a query',
    run: async ({ db, name }: Target) => {
      assert.equal((await db.collection(name('order')).where(simple(db)).count()).total, SORTED.length)
    },
  },
  {
    name: 'count of nothing',
    run: async ({ db, name }) =>
      assert.equal((await db.collection(name('order')).where({ v: 'none' }).count()).total, 0),
  },
  {
    name: 'a hundred come without a limit',
    run: async ({ db, name }) => assert.equal((await db.collection(name('many')).get()).data.length, 100),
  },
  {
    name: 'a thousand come at most',
    run: async ({ db, name }) => {
      assert.equal((await db.collection(name('many')).limit(5000).get()).data.length, 1000)
    },
  },
]

export const orders: Topic = {
  name: 'orders, pages, projections',
  collections: ['order', 'fields', 'many'],
  prepare: async ({ db, name }) => {
    for (const document of kindDocuments()) await db.collection(name('order')).add(document)
    await db.collection(name('fields')).add(whole)
    for (let batch = 0; batch < 3; batch++) {
      await db.collection(name('many')).add(Array.from({ length: 350 }, (_, at) => ({ _id: `${batch}-${at}` })))
    }
  },
  cases: [
    ...pages.map(
      ([name, page, letters]): Case => ({
        name,
        run: async (target) => {
          const query = target.db.collection(target.name('order')).where(simple(target.db))
          assert.equal(ids((await page(query).get()).data), letters)
        },
      }),
    ),
    ...projections.map(
      ([name, field, expected]): Case => ({
        name: `projection: ${name}`,
        run: async (target) => {
          const query = target.db.collection(target.name('fields')).where({ _id: 'p' })
          assert.deepEqual((await query.field(field as never).get()).data, [expected])
        },
      }),
    ),
    ...counts,
  ],
}
