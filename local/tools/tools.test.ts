import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { CloudSpec } from '../spec'
import { compactData } from './compactData'
import { exportData } from './exportData'
import { importData } from './importData'
import { type DataFolder, openDataFolder } from './openDataFolder'

const spec: CloudSpec = {
  collections: [
    {
      name: 'x',
      indexes: [
        { name: 'n', keys: [['n', 1]], unique: true },
        { name: 'at', keys: [['at', '2dsphere']] },
      ],
    },
  ],
  functions: [],
  storage: { read: 'nobody', write: 'nobody', maxBytes: 1 },
}
let folder: string
const opened: DataFolder[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tools-'))
})
afterEach(() => {
  for (const data of opened.splice(0)) data.close()
  rmSync(folder, { recursive: true, force: true })
})

function openFolder(name: string): DataFolder {
  const data = openDataFolder(path.join(folder, name), spec)
  opened.push(data)
  return data
}

const bytes = Buffer.from(Array.from({ length: 2_000_000 }, (_, at) => at % 251))

async function filled(): Promise<DataFolder> {
  const data = openFolder('one')
  const at = { type: 'Point', coordinates: [113, 23] }
  await data.database.insert(
    'x',
    Array.from({ length: 1200 }, (_, n) => ({ _id: `d${n}`, n, at, when: new Date(n) })),
  )
  await data.database.addCollection('later')
  await data.database.insert('later', [{ _id: 1, big: 2 ** 52, none: null }])
  await data.auth.putUser({ username: 'li', password: 'secret', uid: 'u1' })
  const file = { path: '照片/a.png', creator: 'u1', size: bytes.length, type: 'image/png', at: 5 }
  await data.storage.restore(file, Readable.from([bytes]))
  return data
}

test.each(['all.jsonl', 'all.jsonl.gz'])('what is exported to %s and imported is the same', async (name) => {
  const one = await filled()
  const file = path.join(folder, name)
  expect(await exportData(one, file)).toEqual({ documents: 1201, users: 1, files: 1 })
  const two = openFolder('two')
  expect(await importData(two, file)).toEqual({ documents: 1201, users: 1, files: 1 })
  const texts = (data: DataFolder, collection: string) =>
    [...(data.database.store.collection(collection)?.walk(500) ?? [])].map(({ text }) => text)
  for (const collection of ['x', 'later']) expect(texts(two, collection)).toEqual(texts(one, collection))
  expect(await two.auth.signIn('li', 'secret')).toMatchObject({ sub: 'u1' })
  const stored = two.storage.list()
  expect(stored).toMatchObject([{ path: '照片/a.png', creator: 'u1', type: 'image/png', at: 5 }])
  const pieces: Buffer[] = []
  if (stored[0]) for await (const piece of two.storage.read(stored[0], {})) pieces.push(piece as Buffer)
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
})

const withoutLine = (text: string, line: number) =>
  text
    .split('\n')
    .filter((_line, at) => at !== line)
    .join('\n')

const damages: Array<[string, (text: string) => string, RegExp]> = [
  ['cut in the middle of a line', (text) => text.slice(0, 5000), /cannot be read beyond line/],
  ['cut between lines', (text) => `${text.split('\n').slice(0, 50).join('\n')}\n`, /is cut or damaged/],
  ['without one of its lines', (text) => withoutLine(text, 20), /is cut or damaged/],
  ['another kind of file', () => '{"hello":1}\n', /not an export/],
  ['breaking a unique index', (text) => text.replace('"n":7,', '"n":8,'), /duplicate key.*n/],
]

test.each(damages)('an export %s is refused whole', async (_name, damage, message) => {
  const file = path.join(folder, 'all.jsonl')
  await exportData(await filled(), file)
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  const two = openFolder('two')
  await expect(importData(two, file)).rejects.toThrow(message)
  expect(two.database.describe().map(({ documents }) => documents)).toEqual([0])
})

test('an import goes into an empty folder only', async () => {
  const one = await filled()
  const file = path.join(folder, 'all.jsonl')
  await exportData(one, file)
  await expect(importData(one, file)).rejects.toThrow(/is not empty/)
})

test('compacting gives back what removed documents took', async () => {
  const one = await filled()
  await one.database.remove('x', { query: { n: { $gte: 0 } } }, true)
  const { before, after } = compactData(one)
  expect(after).toBeLessThan(before / 2)
})
