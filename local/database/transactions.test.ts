import { failure, startTestCloud, type TestCloud } from '../testing/startTestCloud'

let cloud: TestCloud
let now = Date.UTC(2026, 0, 1)
beforeAll(async () => {
  cloud = await startTestCloud({
    clock: () => now,
    collections: [
      { name: 'accounts', indexes: [{ name: 'owner', keys: [['owner', 1]] }] },
      { name: 'claims', indexes: [{ name: 'code', keys: [['code', 1]], unique: true }] },
    ],
  })
})
afterAll(() => cloud.dispose())
beforeEach(() => cloud.reset())

const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}
const gone = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
}

const accounts = () => cloud.db.collection('accounts')
type Transaction = Awaited<ReturnType<TestCloud['db']['startTransaction']>>
const begin = () => cloud.db.startTransaction()
const owned = async (source: { collection(name: string): ReturnType<typeof accounts> }) =>
  (await source.collection('accounts').where({ owner: 'li' }).get()).data.map(
    (one: { _id: string; n: number }): [string, number] => [one._id, one.n],
  )

test('a transaction reads the state at its start and its own writes', async () => {
  await accounts().add([
    { _id: 'a', n: 1, owner: 'li' },
    { _id: 'b', n: 1, owner: 'li' },
  ])
  const tx = await begin()
  await accounts().doc('a').update({ n: 2 })
  await accounts().doc('c').set({ n: 9 })
  await tx.collection('accounts').doc('b').update({ n: 5 })
  expect((await tx.collection('accounts').doc('a').get()).data).toMatchObject({ n: 1 })
  expect((await tx.collection('accounts').doc('b').get()).data).toMatchObject({ n: 5 })
  expect((await tx.collection('accounts').doc('c').get()).data).toBeNull()
  await tx.rollback()
})

test('a query inside a transaction sees the same state, with its own additions and removals', async () => {
  await accounts().add([
    { _id: 'a', n: 1, owner: 'li' },
    { _id: 'b', n: 1, owner: 'li' },
    { _id: 'd', n: 1, owner: 'wu' },
  ])
  const tx = await begin()
  await accounts().doc('a').update({ owner: 'wu' })
  await accounts().doc('d').update({ owner: 'li' })
  await accounts().doc('e').set({ n: 1, owner: 'li' })
  await tx.collection('accounts').doc('b').remove()
  await tx.collection('accounts').doc('f').set({ n: 7, owner: 'li' })
  const seen = await owned(tx as unknown as TestCloud['db'])
  expect(seen.sort()).toEqual([
    ['a', 1],
    ['f', 7],
  ])
  await tx.rollback()
  expect((await owned(cloud.db)).sort()).toEqual([
    ['b', 1],
    ['d', 1],
    ['e', 1],
  ])
})

test('nobody sees what is not committed; afterwards everybody does', async () => {
  await accounts().add({ _id: 'a', n: 1 })
  const tx = await begin()
  await tx.collection('accounts').doc('a').update({ n: 2 })
  expect((await accounts().doc('a').get()).data[0].n).toBe(1)
  await tx.commit()
  expect((await accounts().doc('a').get()).data[0].n).toBe(2)
})

test('writing what another open transaction has written is a conflict and ends the later one', async () => {
  await accounts().add({ _id: 'a', n: 1 })
  const [first, second] = [await begin(), await begin()]
  await first.collection('accounts').doc('a').update({ n: 2 })
  expect(await failure(second.collection('accounts').doc('a').update({ n: 3 }))).toEqual(conflict)
  expect(await failure(second.collection('accounts').doc('a').get())).toEqual(gone)
  await first.commit()
  expect((await accounts().doc('a').get()).data[0].n).toBe(2)
})

test('writing what was changed outside since the start is a conflict', async () => {
  await accounts().add({ _id: 'a', n: 1 })
  const tx = await begin()
  await accounts().doc('a').update({ n: 2 })
  expect(await failure(tx.collection('accounts').doc('a').update({ n: 3 }))).toEqual(conflict)
})

test('adding an id that appeared since the start is a conflict, one that was there a duplicate', async () => {
  await accounts().add({ _id: 'a', n: 1 })
  const [first, second] = [await begin(), await begin()]
  expect((await failure(first.collection('accounts').add({ _id: 'a' }))).code).toBe('DATABASE_DUPLICATE_WRITE')
  await accounts().add({ _id: 'b', n: 1 })
  expect(await failure(second.collection('accounts').add({ _id: 'b' }))).toEqual(conflict)
})

test('a write that fails ends its transaction', async () => {
  await accounts().add({ _id: 'a', n: 'text' })
  const tx = await begin()
  await tx.collection('accounts').doc('b').set({ n: 1 })
  const update = tx
    .collection('accounts')
    .doc('a')
    .update({ n: cloud.db.command.inc(1) })
  expect((await failure(update)).code).toBe('DATABASE_REQUEST_FAILED')
  expect(await failure(tx.commit())).toEqual(gone)
  expect((await accounts().doc('b').get()).data).toEqual([])
})

test('write skew is allowed, as snapshot isolation has it', async () => {
  await accounts().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 1 },
  ])
  const [first, second] = [await begin(), await begin()]
  await first.collection('accounts').doc('a').update({ n: 0 })
  await second.collection('accounts').doc('b').update({ n: 0 })
  await first.commit()
  await second.commit()
  expect((await accounts().doc('b').get()).data[0].n).toBe(0)
})

test('a plain write waits for the transaction that holds the document', async () => {
  await accounts().add({ _id: 'a', n: 1 })
  const tx = await begin()
  await tx.collection('accounts').doc('a').update({ n: 10 })
  let done = false
  const waiting = accounts()
    .doc('a')
    .update({ n: cloud.db.command.inc(1) })
    .then(() => {
      done = true
    })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(done).toBe(false)
  await tx.commit()
  await waiting
  expect((await accounts().doc('a').get()).data[0].n).toBe(11)
})

test('after thirty seconds a transaction is gone, with its locks', async () => {
  await accounts().add({ _id: 'a', n: 1 })
  const tx = await begin()
  await tx.collection('accounts').doc('a').update({ n: 10 })
  now += 31_000
  await accounts().doc('a').update({ n: 2 })
  expect(await failure(tx.commit())).toEqual(gone)
  expect((await accounts().doc('a').get()).data[0].n).toBe(2)
})

test('a transaction cannot be used after its commit or abort', async () => {
  const [first, second] = [await begin(), await begin()]
  await first.commit()
  await second.rollback()
  expect(await failure(first.collection('accounts').doc('a').get())).toEqual(gone)
  expect(await failure(second.collection('accounts').doc('a').set({ n: 1 }))).toEqual(gone)
})

test('a unique key is kept inside, between and beside transactions', async () => {
  const claims = (tx: Transaction) => tx.collection('claims')
  await cloud.db.collection('claims').add({ _id: 'old', code: 'taken' })
  const [first, second, third, fourth] = [await begin(), await begin(), await begin(), await begin()]
  expect((await failure(claims(first).add({ _id: 'x', code: 'taken' }))).code).toBe('DATABASE_DUPLICATE_WRITE')
  await claims(second).add({ _id: 'm', code: 'twice' })
  expect((await failure(claims(second).add({ _id: 'n', code: 'twice' }))).code).toBe('DATABASE_DUPLICATE_WRITE')
  await claims(third).add({ _id: 'm', code: 'mine' })
  expect(await failure(claims(fourth).add({ _id: 'o', code: 'mine' }))).toEqual(conflict)
  const waiting = failure(cloud.db.collection('claims').add({ _id: 'p', code: 'mine' }))
  await third.commit()
  expect((await waiting).code).toBe('DATABASE_DUPLICATE_WRITE')
})

test('two documents may exchange their unique keys in one transaction', async () => {
  await cloud.db.collection('claims').add([
    { _id: 'a', code: 1 },
    { _id: 'b', code: 2 },
  ])
  await cloud.db.runTransaction(async (tx: Transaction) => {
    await tx.collection('claims').doc('a').update({ code: 3 })
    await tx.collection('claims').doc('b').update({ code: 1 })
    await tx.collection('claims').doc('a').update({ code: 2 })
  })
  const { data } = await cloud.db
    .collection('claims')
    .where({ code: cloud.db.command.in([1, 2]) })
    .get()
  expect(data.map((one: { _id: string; code: number }) => [one._id, one.code]).sort()).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})

test('rolling back with a value rejects with that value and keeps nothing', async () => {
  const run = cloud.db.runTransaction(async (tx: Transaction) => {
    await tx.collection('accounts').doc('a').set({ n: 1 })
    await tx.rollback('enough')
  })
  await expect(run).rejects.toBe('enough')
  expect((await accounts().doc('a').get()).data).toEqual([])
})

test('sixteen clients moving money at once neither make nor lose any', async () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  await accounts().add(names.map((_id) => ({ _id, n: 100, owner: 'li' })))
  let moved = 0
  const client = async (seed: number) => {
    for (let turn = 0; turn < 8; turn++) {
      const from = names[(seed + turn) % 5] as string
      const to = names[(seed * 3 + turn * 2 + 1) % 5] as string
      if (from === to) continue
      const error = await failure(
        cloud.db.runTransaction(async (tx: Transaction) => {
          const table = tx.collection('accounts')
          const [left, right] = [(await table.doc(from).get()).data, (await table.doc(to).get()).data]
          const amount = 1 + (seed % 7)
          await table.doc(from).update({ n: left.n - amount })
          await table.doc(to).update({ n: right.n + amount })
        }),
      )
      if (error.code === 'NONE') moved++
      else expect(error).toEqual(conflict)
    }
  }
  const watch = async () => {
    for (let turn = 0; turn < 20; turn++) {
      const seen = await owned(cloud.db)
      expect(seen.reduce((sum, [, n]) => sum + n, 0)).toBe(500)
    }
  }
  await Promise.all([...Array.from({ length: 16 }, (_, seed) => client(seed)), watch()])
  expect(moved).toBeGreaterThan(10)
  expect((await owned(cloud.db)).reduce((sum, [, n]) => sum + n, 0)).toBe(500)
})
