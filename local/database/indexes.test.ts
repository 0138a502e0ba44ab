import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { IndexSpec } from '../spec'
import { Database } from './Database'
import type { Document } from './values'

const folder = mkdtempSync(path.join(tmpdir(), 'local-indexes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

function open(indexes: readonly IndexSpec[], file = path.join(folder, `${++files}.sqlite`)): Database {
  return new Database({
    file,
    collections: [{ name: 'x', indexes }],
    strict: true,
    clock: Date.now,
    log: () => {},
  })
}

const code: IndexSpec = { name: 'code', keys: [['code', 1]], unique: true }
const find = (query: Document) => ({ query, order: [], offset: 0, limit: 100 })
const ids = async (database: Database, query: Document) =>
  (await database.find('x', find(query))).map(({ document }) => document._id)

describe('a unique index', () => {
  test('refuses a second document with the same key', async () => {
    const database = open([code])
    await database.insert('x', [{ _id: 'a', code: 1 }])
    await expect(database.insert('x', [{ code: 1 }])).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
    database.close()
  })

  test('counts a missing field as null, so only one document may lack it', async () => {
    const database = open([code])
    await database.insert('x', [{ _id: 'a' }])
    await expect(database.insert('x', [{ code: null }])).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
    database.close()
  })

  test('tells a number from the text of the same look', async () => {
    const database = open([code])
    await expect(database.insert('x', [{ code: 1 }, { code: '1' }])).resolves.toHaveLength(2)
    database.close()
  })

  test('holds for each element of an array, but not within one document', async () => {
    const database = open([code])
    await database.insert('x', [{ _id: 'a', code: [1, 1, 2] }])
    await expect(database.insert('x', [{ code: [2, 3] }])).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
    database.close()
  })

  test('refuses a batch whole, and leaves nothing of it', async () => {
    const database = open([code])
    await expect(
      database.insert('x', [
        { _id: 'a', code: 1 },
        { _id: 'b', code: 1 },
      ]),
    ).rejects.toThrow('E11000')
    expect(await database.get('x', 'a')).toBeNull()
    database.close()
  })

  test('lets a document keep its key and take one that became free', async () => {
    const database = open([code])
    await database.insert('x', [
      { _id: 'a', code: 1 },
      { _id: 'b', code: 2 },
    ])
    const set = (id: string, value: number) =>
      database.modify('x', {
        target: { id },
        change: { $set: { code: value, n: 1 } },
        replace: false,
        upsert: false,
        multi: false,
      })
    await set('a', 1)
    await expect(set('a', 2)).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' })
    await database.remove('x', { id: 'b' }, false)
    await expect(set('a', 2)).resolves.toEqual({ updated: 1, upsertedId: null })
    database.close()
  })
})

describe('an index over arrays', () => {
  const tags: IndexSpec = {
    name: 'tags',
    keys: [
      ['tags', 1],
      ['rows.k', 1],
    ],
  }

  test('refuses two arrays in one compound index', async () => {
    const database = open([tags])
    await expect(database.insert('x', [{ tags: [1], rows: [{ k: 1 }] }])).rejects.toThrow(
      'cannot index parallel arrays',
    )
    await expect(database.insert('x', [{ tags: [1], rows: { k: 1 } }])).resolves.toHaveLength(1)
    database.close()
  })

  test('takes two fields of the same array', async () => {
    const database = open([
      {
        name: 'rows',
        keys: [
          ['rows.k', 1],
          ['rows.v', 1],
        ],
      },
    ])
    await database.insert('x', [
      {
        _id: 'a',
        rows: [
          { k: 1, v: 2 },
          { k: 2, v: 1 },
        ],
      },
      { _id: 'b', rows: [{ k: 1, v: 1 }] },
    ])
    // k and v may be met by different rows, unless one row must meet both
    expect(await ids(database, { 'rows.k': 1, 'rows.v': 1 })).toEqual(expect.arrayContaining(['a', 'b']))
    expect(await ids(database, { rows: { $elemMatch: { k: 1, v: 1 } } })).toEqual(['b'])
    database.close()
  })

  test('answers a document once, however many of its elements fit', async () => {
    const database = open([tags])
    await database.insert('x', [{ _id: 'a', tags: ['p', 'q', 'r'] }])
    expect(await ids(database, { tags: { $in: ['p', 'q', 'r'] } })).toEqual(['a'])
    database.close()
  })

  test('forgets the entries of elements that are gone', async () => {
    const database = open([tags])
    await database.insert('x', [{ _id: 'a', tags: ['p', 'q'] }])
    await database.modify('x', {
      target: { id: 'a' },
      change: { $pull: { tags: 'p' } },
      replace: false,
      upsert: false,
      multi: false,
    })
    expect(await ids(database, { tags: 'p' })).toEqual([])
    expect(await ids(database, { tags: 'q' })).toEqual(['a'])
    database.close()
  })
})

describe('when the declaration changes', () => {
  test('a new index serves the documents that were there', async () => {
    const first = open([])
    const file = path.join(folder, `${files}.sqlite`)
    await first.insert('x', [
      { _id: 'a', code: 7, tags: ['t'] },
      { _id: 'b', code: 8 },
    ])
    first.close()
    const second = open([code, { name: 'tags', keys: [['tags', 1]] }], file)
    expect(await ids(second, { code: 7 })).toEqual(['a'])
    expect(await ids(second, { tags: 't' })).toEqual(['a'])
    second.close()
    const third = open([{ ...code, keys: [['code', -1]] }], file)
    expect(await ids(third, { code: { $lt: 8 } })).toEqual(['a'])
    await expect(third.find('x', find({ tags: 't' }))).rejects.toThrow('strict mode')
    third.close()
  })

  test('a unique index that the documents break stops the start', async () => {
    const first = open([])
    const file = path.join(folder, `${files}.sqlite`)
    await first.insert('x', [{ code: 7 }, { code: 7 }])
    first.close()
    expect(() => open([code], file)).toThrow('E11000 duplicate key error collection: x index: code')
  })

  test('what is known about arrays outlives a restart and a failed write', async () => {
    const range: IndexSpec = { name: 'range', keys: [['list', 1]] }
    const first = open([range, code])
    const file = path.join(folder, `${files}.sqlite`)
    await first.insert('x', [{ _id: 'a', code: 1 }])
    await expect(first.insert('x', [{ list: [0, 9], code: 1 }])).rejects.toThrow('E11000')
    await first.insert('x', [{ _id: 'b', list: [0, 9], code: 2 }])
    first.close()
    const second = open([range, code], file)
    expect(await ids(second, { list: { $gt: 1, $lt: 8 } })).toEqual(['b'])
    second.close()
  })

  test('more than twenty indexes are refused', () => {
    const many = Array.from({ length: 21 }, (_, at): IndexSpec => ({ name: `i${at}`, keys: [[`f${at}`, 1]] }))
    expect(() => open(many)).toThrow('collection x declares 21 indexes; at most 20 are allowed')
  })
})

test('a declaration that says a thing twice is refused', () => {
  expect(() => open([code, code])).toThrow('two indexes named code')
  const twice: IndexSpec = {
    name: 'twice',
    keys: [
      ['a', 1],
      ['a', -1],
    ],
  }
  expect(() => open([twice])).toThrow('names a field twice')
})

test('a full disk fails the write, keeps what was written, and lets the next one through', async () => {
  const database = open([])
  await database.insert('x', [{ _id: 'a' }])
  database.store.sqlite.exec('PRAGMA max_page_count = 20')
  const big = 'x'.repeat(200_000)
  await expect(database.insert('x', [{ big }])).rejects.toMatchObject({
    code: 'SYS_ERR',
    message: 'the disk is full: nothing was written',
  })
  expect(await database.get('x', 'a')).toBe('{"_id":"a"}')
  database.store.sqlite.exec('PRAGMA max_page_count = 100000')
  await expect(database.insert('x', [{ big }])).resolves.toHaveLength(1)
  database.close()
})
