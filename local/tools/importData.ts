import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { PassThrough, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { putUserRow, userRows } from '../auth/UserRow'
import { parseStored } from '../database/ejson'
import type { Document } from '../database/values'
import { type Counts, EXPORT_FORMAT, ExportError, type ExportLine } from './exportLine'
import type { DataFolder } from './openDataFolder'

const BATCH = 500

/** Reads an export into an empty data folder: all of it, or nothing when the file is cut or something does not fit. */
export async function importData(data: DataFolder, file: string): Promise<Counts> {
  refuseData(data)
  const counts = await check(file)
  try {
    await fill(data, file)
  } catch (error) {
    await data.database.reset()
    await data.storage.reset()
    await data.auth.reset()
    throw new ExportError(`${file} was not imported, the data folder is empty: ${reason(error)}`)
  }
  return counts
}

function refuseData({ database, storage, dataDir }: DataFolder): void {
  const filled = database.store.names.filter((name) => (database.store.collection(name)?.count() ?? 0) > 0)
  if (filled.length > 0 || userRows(database.store).length > 0 || storage.list().length > 0) {
    throw new ExportError(`The data folder ${dataDir} is not empty: reset it first, or choose another one.`)
  }
}

/** Reads the file once to its end, so that a damaged one is refused before anything is written. */
async function check(file: string): Promise<Counts> {
  const seen = { documents: 0, users: 0, files: 0 }
  let end: Counts | undefined
  let number = 0
  for await (const next of lines(file)) {
    number++
    if (number === 1 && (!('format' in next) || next.format !== EXPORT_FORMAT)) {
      throw new ExportError(`${file} is not an export of a local cloud (${EXPORT_FORMAT}).`)
    }
    if ('document' in next) seen.documents++
    if ('user' in next) seen.users++
    if ('file' in next) seen.files++
    if ('end' in next) end = next.end
  }
  if (!end || JSON.stringify(end) !== JSON.stringify(seen)) {
    throw new ExportError(`${file} is cut or damaged: its end is missing after line ${number}. Nothing was imported.`)
  }
  return seen
}

async function fill(data: DataFolder, file: string): Promise<void> {
  const { database } = data
  let batch: Document[] = []
  let into = ''
  let receiving: { bytes: PassThrough; stored: Promise<void> } | undefined
  const settle = async () => {
    receiving?.bytes.end()
    await receiving?.stored
    receiving = undefined
    if (batch.length > 0) await database.insert(into, batch)
    batch = []
  }
  for await (const next of lines(file)) {
    if ('bytes' in next) {
      receiving?.bytes.write(Buffer.from(next.bytes, 'base64'))
      continue
    }
    if (!('document' in next) || next.in !== into || batch.length >= BATCH) await settle()
    if ('collection' in next && !database.store.collection(next.collection))
      await database.addCollection(next.collection)
    if ('document' in next) {
      into = next.in
      batch.push(parseStored(JSON.stringify(next.document)))
    }
    if ('user' in next) await putUserRow(database.store, next.user)
    if ('file' in next) {
      const bytes = new PassThrough()
      receiving = { bytes, stored: data.storage.restore(next.file, bytes) }
    }
  }
  await settle()
}

async function* lines(file: string): AsyncGenerator<ExportLine> {
  const source: Readable = createReadStream(file)
  const input = file.endsWith('.gz') ? source.pipe(createGunzip()) : source
  source.on('error', (error) => input.destroy(error))
  let number = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      yield JSON.parse(text) as ExportLine
    }
  } catch (error) {
    throw new ExportError(`${file} cannot be read beyond line ${number}: ${reason(error)}. Nothing was imported.`)
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
