import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Database } from './Database'
import { WAIT_FOR_TRANSACTION } from './waitUntil'

let folder: string
let database: Database

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wait-'))
  const collections = [{ name: 'x', indexes: [] }]
  const file = path.join(folder, 'cloud.sqlite')
  database = new Database({ file, collections, strict: true, clock: Date.now, log: () => {}, wait: 150 })
  await database.insert('x', [{ _id: 'a', n: 1 }])
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const set = (n: number, transaction?: string) =>
  database.modify(
    'x',
    { target: { id: 'a' }, change: { $set: { n } }, replace: false, upsert: false, multi: false },
    transaction,
  )

test('a plain write waits ten seconds for a transaction, then says what it waited for', async () => {
  expect(WAIT_FOR_TRANSACTION).toBe(10_000)
  const transaction = database.startTransaction()
  await set(2, transaction)
  const startedAt = performance.now()
  await expect(set(3)).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT', message: expect.stringContaining('held by') })
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(140)
  await database.commit(transaction)
  expect(await database.get('x', 'a')).toBe('{"_id":"a","n":2}')
})

test('a transaction that ends in time lets the write through', async () => {
  const transaction = database.startTransaction()
  await set(2, transaction)
  const waiting = set(3)
  await database.commit(transaction)
  await waiting
  expect(await database.get('x', 'a')).toBe('{"_id":"a","n":3}')
})
