import assert from 'node:assert/strict'
import type { Case, Command, Topic } from './Case'

type Fields = Record<string, unknown>
type Row = [name: string, before: Fields, update: (command: Command) => Fields, after: Fields | RegExp]

const refused = /./
const rows: Row[] = [
  ['set a field', { a: 1 }, () => ({ a: 2 }), { a: 2 }],
  ['set a new field', { a: 1 }, () => ({ b: 2 }), { a: 1, b: 2 }],
  ['set null', { a: 1 }, () => ({ a: null }), { a: null }],
  ['objects merge', { a: { b: 1, c: 1 } }, () => ({ a: { b: 2 } }), { a: { b: 2, c: 1 } }],
  ['set replaces an object', { a: { b: 1, c: 1 } }, (_) => ({ a: _.set({ b: 2 }) }), { a: { b: 2 } }],
  ['set a path', { a: { b: 1 } }, () => ({ 'a.c': 3 }), { a: { b: 1, c: 3 } }],
  ['set a path that is not there', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
  ['set an element', { a: [1, 2] }, () => ({ 'a.1': 9 }), { a: [1, 9] }],
  ['set beyond the end fills with null', { a: [1] }, () => ({ 'a.3': 9 }), { a: [1, null, null, 9] }],
  ['set through a number', { a: 1 }, () => ({ 'a.b': 2 }), refused],
  ['set through null', { a: null }, () => ({ 'a.b': 2 }), refused],
  ['set a name in an array', { a: [1] }, () => ({ 'a.b': 2 }), refused],
  ['remove a field', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  ['remove a field that is not there', { a: 1 }, (_) => ({ b: _.remove(), a: 1 }), { a: 1 }],
  ['remove an element leaves null', { a: [1, 2] }, (_) => ({ 'a.0': _.remove() }), { a: [null, 2] }],
  ['inc', { a: 1 }, (_) => ({ a: _.inc(2) }), { a: 3 }],
  ['inc by less', { a: 1 }, (_) => ({ a: _.inc(-3) }), { a: -2 }],
  ['inc by a fraction', { a: 1 }, (_) => ({ a: _.inc(0.5) }), { a: 1.5 }],
  ['inc a missing field', {}, (_) => ({ a: _.inc(5) }), { a: 5 }],
  ['inc inside', { a: { b: 1 } }, (_) => ({ 'a.b': _.inc(1) }), { a: { b: 2 } }],
  ['inc a text', { a: 'x' }, (_) => ({ a: _.inc(1) }), refused],
  ['inc null', { a: null }, (_) => ({ a: _.inc(1) }), refused],
  ['inc an array', { a: [1] }, (_) => ({ a: _.inc(1) }), refused],
  ['inc a date', { a: new Date(0) }, (_) => ({ a: _.inc(1) }), refused],
  ['inc by a text', { a: 1 }, (_) => ({ a: _.inc('1' as never) }), refused],
  ['mul', { a: 3 }, (_) => ({ a: _.mul(2) }), { a: 6 }],
  ['mul a missing field', {}, (_) => ({ a: _.mul(2) }), { a: 0 }],
  ['mul a text', { a: 'x' }, (_) => ({ a: _.mul(2) }), refused],
  ['min takes the less', { a: 5 }, (_) => ({ a: _.min(3) }), { a: 3 }],
  ['min keeps the less', { a: 1 }, (_) => ({ a: _.min(3) }), { a: 1 }],
  ['min of a missing field', {}, (_) => ({ a: _.min(3) }), { a: 3 }],
  ['min by the order of types', { a: 'x' }, (_) => ({ a: _.min(3) }), { a: 3 }],
  ['max takes the more', { a: 5 }, (_) => ({ a: _.max(7) }), { a: 7 }],
  ['max by the order of types', { a: 'x' }, (_) => ({ a: _.max(7) }), { a: 'x' }],
  ['max over null', { a: null }, (_) => ({ a: _.max(7) }), { a: 7 }],
  ['push', { a: [1] }, (_) => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
  ['push into a missing field', {}, (_) => ({ a: _.push([1]) }), { a: [1] }],
  ['push into a number', { a: 1 }, (_) => ({ a: _.push([1]) }), refused],
  ['push into null', { a: null }, (_) => ({ a: _.push([1]) }), refused],
  ['push at a place', { a: [1, 2] }, (_) => ({ a: _.push({ each: [9], position: 1 }) }), { a: [1, 9, 2] }],
  ['push and sort', { a: [3, 1] }, (_) => ({ a: _.push({ each: [2], sort: 1 }) }), { a: [1, 2, 3] }],
  ['push and keep the last', { a: [1, 2] }, (_) => ({ a: _.push({ each: [3], slice: -2 }) }), { a: [2, 3] }],
  [
    'push, sort by a field, keep the first',
    { a: [{ n: 2 }] },
    (_) => ({ a: _.push({ each: [{ n: 3 }, { n: 1 }], sort: { n: -1 } as never, slice: 2 }) }),
    { a: [{ n: 3 }, { n: 2 }] },
  ],
  ['unshift', { a: [1] }, (_) => ({ a: _.unshift([8, 9]) }), { a: [8, 9, 1] }],
  ['pop', { a: [1, 2] }, (_) => ({ a: _.pop() }), { a: [1] }],
  ['shift', { a: [1, 2] }, (_) => ({ a: _.shift() }), { a: [2] }],
  ['pop of an empty array', { a: [] }, (_) => ({ a: _.pop() }), { a: [] }],
  ['pop of a text', { a: 'x' }, (_) => ({ a: _.pop() }), refused],
  ['pull a value', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
  ['pull by a condition', { a: [1, 2, 3] }, (_) => ({ a: _.pull(_.gte(2)) }), { a: [1] }],
  ['pull by fields', { a: [{ n: 1, m: 1 }, { n: 2 }] }, (_) => ({ a: _.pull({ n: 1 }) }), { a: [{ n: 2 }] }],
  ['pull from a number', { a: 1 }, (_) => ({ a: _.pull(1) }), refused],
  ['pullAll', { a: [1, 2, 3, 1] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
  ['addToSet of a new value', { a: [1] }, (_) => ({ a: _.addToSet(2) }), { a: [1, 2] }],
  ['addToSet of a known value', { a: [1] }, (_) => ({ a: _.addToSet(1), b: 1 }), { a: [1], b: 1 }],
  ['addToSet each', { a: [1] }, (_) => ({ a: _.addToSet({ $each: [1, 2, 2] }) }), { a: [1, 2] }],
  ['addToSet to a text', { a: 'x' }, (_) => ({ a: _.addToSet(1) }), refused],
  ['rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
  ['rename what is not there', { c: 1 }, (_) => ({ a: _.rename('b'), c: 2 }), { c: 2 }],
  ['bit and', { a: 13 }, (_) => ({ a: _.bit({ and: 10 }) }), { a: 8 }],
  ['bit or', { a: 3 }, (_) => ({ a: _.bit({ or: 5 }) }), { a: 7 }],
  ['bit xor', { a: 1 }, (_) => ({ a: _.bit({ xor: 5 }) }), { a: 4 }],
  ['bit of a fraction', { a: 1.5 }, (_) => ({ a: _.bit({ and: 1 }) }), refused],
  ['several at once', { a: 1, b: [1] }, (_) => ({ a: _.inc(1), b: _.push([2]), c: 'x' }), { a: 2, b: [1, 2], c: 'x' }],
  ['paths that touch', { a: {} }, (_) => ({ 'a.b': 1, a: _.set({ c: 1 }) }), refused],
]

function updateCase([name, before, update, after]: Row, at: number): Case {
  return {
    name,
    run: async ({ db, name: named }) => {
      const document = db.collection(named('updates')).doc(`u${at}`)
      await document.set(before)
      const change = async () => document.update(update(db.command))
      if (after instanceof RegExp) await assert.rejects(change, { code: 'DATABASE_REQUEST_FAILED' })
      else await change()
      const { _id, ...stored } = (await document.get()).data[0]
      assert.deepEqual(stored, after instanceof RegExp ? before : after)
    },
  }
}

export const updates: Topic = {
  name: 'updates',
  collections: ['updates'],
  cases: rows.map(updateCase),
}
