import assert from 'node:assert/strict'
import type { Case, Target, Topic } from './Case'

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT', message: /\[ResourceUnavailable\.TransactionConflict\]/ }
const OVER = { code: 'DATABASE_TRANSACTION_FAIL', message: /\[ResourceUnavailable\.TransactionNotExist\]/ }

type Transaction = Awaited<ReturnType<Target['db']['startTransaction']>>

interface Tools {
  target: Target
  /** A document of this case, with these fields. */
  put(fields: Record<string, unknown>): Promise<void>
  outside(): ReturnType<ReturnType<Target['db']['collection']>['doc']>
  inside(transaction: Transaction): ReturnType<ReturnType<Transaction['collection']>['doc']>
  read(): Promise<Record<string, unknown> | undefined>
}

const data = (answer: unknown) => (answer as { data: Record<string, unknown> | null }).data

const table: Array<[name: string, run: (tools: Tools) => Promise<void>]> = [
  [
    'what is committed is there',
    async ({ target, put, inside, read }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).update({ n: 2 })
      await transaction.commit()
      assert.equal((await read())?.n, 2)
    },
  ],
  [
    'what is rolled back is not there',
    async ({ target, put, inside, read }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).update({ n: 2 })
      await transaction.rollback()
      assert.equal((await read())?.n, 1)
    },
  ],
  [
    'it sees its own writes',
    async ({ target, put, inside }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).update({ n: target.db.command.inc(5) })
      assert.equal(data(await inside(transaction).get())?.n, 6)
      await transaction.rollback()
    },
  ],
  [
    'others do not see them',
    async ({ target, put, inside, read }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).update({ n: 2 })
      assert.equal((await read())?.n, 1)
      await transaction.rollback()
    },
  ],
  [
    'it reads the moment of its start',
    async ({ target, put, outside, inside }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      assert.equal(data(await inside(transaction).get())?.n, 1)
      await outside().update({ n: 2 })
      assert.equal(data(await inside(transaction).get())?.n, 1)
      await transaction.rollback()
    },
  ],
  [
    'a missing document is null',
    async ({ target, inside }) => {
      const transaction = await target.db.startTransaction()
      assert.equal(data(await inside(transaction).get()), null)
      await transaction.rollback()
    },
  ],
  [
    'two that write one document: the second conflicts',
    async ({ target, put, inside, read }) => {
      await put({ n: 1 })
      const [one, two] = [await target.db.startTransaction(), await target.db.startTransaction()]
      await inside(one).update({ n: 2 })
      await assert.rejects(async () => inside(two).update({ n: 3 }), CONFLICT)
      await one.commit()
      assert.equal((await read())?.n, 2)
    },
  ],
  [
    'a document that changed since the start conflicts',
    async ({ target, put, outside, inside }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).get()
      await outside().update({ n: 2 })
      await assert.rejects(async () => inside(transaction).update({ n: 3 }), CONFLICT)
    },
  ],
  [
    'after a conflict it is over',
    async ({ target, put, inside }) => {
      await put({ n: 1 })
      const [one, two] = [await target.db.startTransaction(), await target.db.startTransaction()]
      await inside(one).update({ n: 2 })
      await assert.rejects(async () => inside(two).update({ n: 3 }), CONFLICT)
      await assert.rejects(async () => inside(two).get(), OVER)
      await one.rollback()
    },
  ],
  [
    'after a commit it is over',
    async ({ target, put, inside }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await transaction.commit()
      await assert.rejects(async () => inside(transaction).get(), OVER)
    },
  ],
  [
    'after a rollback it is over',
    async ({ target, put, inside }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await transaction.rollback()
      await assert.rejects(async () => inside(transaction).update({ n: 1 }), OVER)
    },
  ],
  [
    'set makes a document',
    async ({ target, inside, read }) => {
      const transaction = await target.db.startTransaction()
      await inside(transaction).set({ n: 9 })
      await transaction.commit()
      assert.equal((await read())?.n, 9)
    },
  ],
  [
    'remove',
    async ({ target, put, inside, read }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).remove()
      assert.equal(data(await inside(transaction).get()), null)
      await transaction.commit()
      assert.equal(await read(), undefined)
    },
  ],
  [
    'write skew is allowed',
    async ({ target, put, outside, inside }) => {
      await put({ n: 1 })
      const { db, name } = target
      await db.collection(name('transactions')).doc('skew').set({ n: 1 })
      const [one, two] = [await db.startTransaction(), await db.startTransaction()]
      await inside(one).get()
      await two.collection(name('transactions')).doc('skew').get()
      await inside(two).update({ n: 0 })
      await one.collection(name('transactions')).doc('skew').update({ n: 0 })
      await one.commit()
      await two.commit()
      assert.equal((await outside().get()).data[0].n, 0)
    },
  ],
  [
    'a plain write waits for the end of a transaction',
    async ({ target, put, outside, inside, read }) => {
      await put({ n: 1 })
      const transaction = await target.db.startTransaction()
      await inside(transaction).update({ n: 10 })
      const plain = outside().update({ n: target.db.command.inc(1) })
      await new Promise((resolve) => setTimeout(resolve, 150))
      await transaction.commit()
      await plain
      assert.equal((await read())?.n, 11)
    },
  ],
  [
    'runTransaction tries again after a conflict',
    async ({ target, put, inside, read }) => {
      await put({ n: 0 })
      const one = () =>
        target.db.runTransaction(async (transaction: Transaction) => {
          const document = data(await inside(transaction).get())
          await inside(transaction).update({ n: Number(document?.n) + 1 })
        }, 20)
      await Promise.all([one(), one(), one()])
      assert.equal((await read())?.n, 3)
    },
  ],
  [
    'runTransaction rejects with what rollback was given',
    async ({ target, put, read, inside }) => {
      await put({ n: 1 })
      const run = target.db.runTransaction(async (transaction: Transaction) => {
        await inside(transaction).update({ n: 2 })
        await transaction.rollback('no room' as never)
      })
      await assert.rejects(run, (error) => error === 'no room')
      assert.equal((await read())?.n, 1)
    },
  ],
  [
    'runTransaction answers what its callback answers',
    async ({ target }) => {
      assert.equal(await target.db.runTransaction(async () => 42), 42)
    },
  ],
]

function transactionCase([name, run]: (typeof table)[number], at: number): Case {
  return {
    name,
    run: async (target) => {
      const id = `t${at}`
      const outside = () => target.db.collection(target.name('transactions')).doc(id)
      await run({
        target,
        outside,
        inside: (transaction) => transaction.collection(target.name('transactions')).doc(id),
        put: async (fields) => {
          await outside().set(fields)
        },
        read: async () => (await outside().get()).data[0],
      })
    },
  }
}

export const transactions: Topic = {
  name: 'transactions',
  collections: ['transactions'],
  cases: table.map(transactionCase),
}
