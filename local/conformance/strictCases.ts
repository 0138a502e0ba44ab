import assert from 'node:assert/strict'
import { startTestCloud, type TestCloud } from '../testing/startTestCloud'
import type { Case, Command, Topic } from './Case'

const reason = 'strict mode and declared indexes are the local cloud’s own'
let cloud: TestCloud | undefined

const indexes = [
  {
    name: 'ab',
    keys: [
      ['a', 1],
      ['b', -1],
    ] as const,
  },
  { name: 'mail', keys: [['mail', 1]] as const, unique: true },
  {
    name: 'tags',
    keys: [
      ['tags', 1],
      ['at', 1],
    ] as const,
  },
  {
    name: 'two',
    keys: [
      ['x', 1],
      ['y', 1],
    ] as const,
  },
]

async function withCloud(work: (cloud: TestCloud) => Promise<unknown>): Promise<void> {
  const started = await startTestCloud({ collections: [{ name: 'strict', indexes }] })
  cloud = started
  try {
    await work(started)
  } finally {
    await started.dispose()
    cloud = undefined
  }
}

type Query = (command: Command) => object
const served: Array<[string, Query]> = [
  ['an exact first field', () => ({ a: 1 })],
  ['a first field and a range of the second', (_) => ({ a: 1, b: _.gt(2) })],
  ['a range of the first field', (_) => ({ a: _.lt(9) })],
  ['several values', (_) => ({ a: _.in([1, 2]) })],
  ['an element of an array', () => ({ tags: 'x' })],
  ['by _id', (_) => ({ _id: _.in(['p', 'q']) })],
  ['an or of which every branch has an index', (_) => _.or([{ a: 1 }, { tags: 'x' }]) as unknown as object],
  ['the beginning of a text', () => ({ mail: /^li@/ })],
]
const refused: Array<[string, Query]> = [
  ['a second field alone', () => ({ b: 1 })],
  ['a field without an index', () => ({ none: 1 })],
  ['neq alone', (_) => ({ a: _.neq(1) })],
  ['the middle of a text', () => ({ mail: /li/ })],
  ['an or with a branch that has no index', (_) => _.or([{ a: 1 }, { none: 1 }]) as unknown as object],
]

const REFUSED = { code: 'DATABASE_REQUEST_FAILED', message: /strict mode/ }
const collection = () => (cloud as TestCloud).db.collection('strict')
const query = (build: Query) => collection().where(build((cloud as TestCloud).db.command))

const others: Array<[string, () => Promise<unknown>]> = [
  ['a sort that an index gives', () => collection().where({ a: 1 }).orderBy('b', 'desc').get()],
  ['a sort against the index, backwards', () => collection().where({ a: 1 }).orderBy('b', 'asc').get()],
  [
    'a duplicate of a unique key',
    async () => {
      await collection().add({ mail: 'a@b' })
      await assert.rejects(() => collection().add({ mail: 'a@b' }), { code: 'DATABASE_DUPLICATE_WRITE' })
    },
  ],
  [
    'missing is one value of a unique key',
    async () => {
      await collection().add({ _id: 'one' })
      await assert.rejects(() => collection().add({ _id: 'two' }), { code: 'DATABASE_DUPLICATE_WRITE' })
    },
  ],
  [
    'an update into a duplicate',
    async () => {
      await collection().add({ _id: '1', mail: 'a' })
      await collection().add({ _id: '2', mail: 'b' })
      await assert.rejects(() => collection().doc('2').update({ mail: 'a' }), { code: 'DATABASE_DUPLICATE_WRITE' })
      assert.equal((await collection().doc('2').get()).data[0].mail, 'b')
    },
  ],
  [
    'two arrays in one index',
    () => assert.rejects(() => collection().add({ x: [1], y: [2] }), /cannot index parallel arrays/),
  ],
  ['a removal without a condition', () => assert.rejects(() => collection().where({}).remove())],
  ['a document over 512 KB', () => assert.rejects(() => collection().add({ t: 'x'.repeat(530_000) }), /at most/)],
]

const strictCase = (name: string, run: () => Promise<unknown>): Case => ({
  name,
  localOnly: reason,
  run: () => withCloud(run),
})

export const strictCases: Topic = {
  name: 'strict mode and indexes',
  collections: [],
  cases: [
    ...served.map(([name, build]) => strictCase(`served: ${name}`, () => query(build).get())),
    ...refused.map(([name, build]) =>
      strictCase(`refused: ${name}`, () => assert.rejects(() => query(build).get(), REFUSED)),
    ),
    ...others.map(([name, run]) => strictCase(name, run)),
    {
      name: 'more than twenty indexes',
      localOnly: reason,
      run: async () => {
        const many = Array.from({ length: 21 }, (_, at) => ({ name: `i${at}`, keys: [[`f${at}`, 1]] as const }))
        await assert.rejects(() => startTestCloud({ collections: [{ name: 'x', indexes: many }] }), /at most 20/)
      },
    },
  ],
}
