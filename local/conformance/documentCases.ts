import assert from 'node:assert/strict'
import type { Case, Target, Topic } from './Case'

const values: Array<[name: string, value: unknown]> = [
  ['a whole number', 1],
  ['a negative number', -7],
  ['a fraction', 0.1],
  ['a large number', 5_000_000_000],
  ['the largest safe number', Number.MAX_SAFE_INTEGER],
  ['a text', '问政北苑 🏙'],
  ['an empty text', ''],
  ['true', true],
  ['null', null],
  ['a date', new Date(1_700_000_000_123)],
  ['a date before 1970', new Date(-1000)],
  ['an array', [1, 'x', null, [2]]],
  ['an empty array', []],
  ['an object', { a: { b: [1, { c: 'd' }] } }],
  ['an empty object', {}],
  ['fields in their order', { z: 1, a: 2, m: 3 }],
]

const collection = ({ db, name }: Target) => db.collection(name('documents'))
const rejects = (call: () => Promise<unknown>, code: string) => assert.rejects(call, { code })

const others: Case[] = [
  {
    name: 'an id is made when none is given',
    run: async (target) => {
      const { id } = (await collection(target).add({ a: 1 })) as { id: string }
      assert.match(id, /^[0-9a-f]{24,32}$/)
      assert.equal((await collection(target).doc(id).get()).data.length, 1)
    },
  },
  {
    name: 'a number can be an id',
    run: async (target) => {
      await collection(target).add({ _id: 77, a: 1 })
      assert.deepEqual((await collection(target).doc(77).get()).data, [{ _id: 77, a: 1 }])
      assert.deepEqual((await collection(target).doc('77').get()).data, [])
    },
  },
  {
    name: 'several documents in one call',
    run: async (target) => {
      const { ids } = (await collection(target).add([{ _id: 'm1' }, { _id: 'm2' }])) as unknown as { ids: string[] }
      assert.deepEqual(ids, ['m1', 'm2'])
    },
  },
  {
    name: 'the same id twice is a duplicate',
    run: async (target) => {
      await collection(target).add({ _id: 'twice' })
      await rejects(() => collection(target).add({ _id: 'twice' }), 'DATABASE_DUPLICATE_WRITE')
    },
  },
  {
    name: 'a document that is not there is an empty answer',
    run: async (target) => assert.deepEqual((await collection(target).doc('absent').get()).data, []),
  },
  {
    name: 'an update of what is not there changes nothing',
    run: async (target) => assert.equal((await collection(target).doc('absent').update({ a: 1 })).updated, 0),
  },
  {
    name: 'set makes a document, and replaces it whole',
    run: async (target) => {
      const first = await collection(target).doc('set').set({ a: 1, b: 2 })
      assert.equal((first as unknown as { upsertedId: string }).upsertedId, 'set')
      await collection(target).doc('set').set({ c: 3 })
      assert.deepEqual((await collection(target).doc('set').get()).data, [{ _id: 'set', c: 3 }])
    },
  },
  {
    name: 'remove of a document',
    run: async (target) => {
      await collection(target).doc('gone').set({ a: 1 })
      assert.equal((await collection(target).doc('gone').remove()).deleted, 1)
      assert.equal((await collection(target).doc('gone').remove()).deleted, 0)
    },
  },
  {
    name: 'update of many, remove of many',
    run: async (target) => {
      await collection(target).add([
        { _id: 'x1', group: 'x' },
        { _id: 'x2', group: 'x' },
        { _id: 'y1', group: 'y' },
      ])
      const group = collection(target).where({ group: 'x' })
      assert.equal((await group.update({ seen: true })).updated, 2)
      assert.equal((await group.remove()).deleted, 2)
      assert.equal((await collection(target).where({ group: 'y' }).count()).total, 1)
    },
  },
  {
    name: 'updateAndReturn answers the new document',
    run: async (target) => {
      await collection(target).doc('counter').set({ n: 1 })
      const answer = await collection(target)
        .where({ _id: 'counter' })
        .updateAndReturn({ n: target.db.command.inc(1) })
      assert.deepEqual((answer as unknown as { doc: unknown }).doc, { _id: 'counter', n: 2 })
    },
  },
  {
    name: 'the date of the server',
    run: async (target) => {
      const before = Date.now()
      await collection(target)
        .doc('dated')
        .set({ at: target.db.serverDate(), later: target.db.serverDate({ offset: 3_600_000 }) })
      const { at, later } = (await collection(target).doc('dated').get()).data[0]
      assert.ok(Math.abs(at.getTime() - before) < 60_000)
      assert.equal(later.getTime() - at.getTime(), 3_600_000)
    },
  },
  {
    name: 'an increment by many at once loses nothing',
    run: async (target) => {
      await collection(target).doc('busy').set({ n: 0 })
      const one = () =>
        collection(target)
          .doc('busy')
          .update({ n: target.db.command.inc(1) })
      await Promise.all(Array.from({ length: 40 }, one))
      assert.equal((await collection(target).doc('busy').get()).data[0].n, 40)
    },
  },
  {
    name: 'a collection that does not exist',
    run: async ({ db, name }) => rejects(() => db.collection(name('nothing')).get(), 'DATABASE_COLLECTION_NOT_EXIST'),
  },
  {
    name: 'a collection is made once',
    run: async ({ db, name }) => {
      await assert.rejects(
        () => db.createCollection(name('documents')),
        ({ code }: { code: string }) => /ALREADY_EXIST|^DATABASE/.test(code),
      )
    },
  },
  {
    name: 'an unknown operator',
    run: async (target) => {
      const query = collection(target).where({ a: { $nonsense: 1 } } as never)
      await assert.rejects(
        () => query.options({ raw: true } as never).get(),
        ({ code }: { code: string }) => /^(DATABASE|INVALID)/.test(code),
      )
    },
  },
  {
    name: 'a field that begins with a dollar',
    run: async (target) => {
      await assert.rejects(
        () => collection(target).add({ a: { $b: 1 } }),
        ({ code }: { code: string }) => /^(DATABASE|INVALID)/.test(code),
      )
    },
  },
]

export const documents: Topic = {
  name: 'documents',
  collections: ['documents'],
  cases: [
    ...values.map(
      ([name, value], at): Case => ({
        name: `${name} comes back as it went`,
        run: async (target) => {
          await collection(target).doc(`v${at}`).set({ v: value })
          const [stored] = (await collection(target).doc(`v${at}`).get()).data
          assert.deepEqual(stored.v, value)
          if (typeof value === 'object' && value) assert.deepEqual(Object.keys(stored.v), Object.keys(value))
        },
      }),
    ),
    ...others,
  ],
}
