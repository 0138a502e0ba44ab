import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { userRows } from '../auth/UserRow'
import { type Counts, EXPORT_FORMAT, type ExportLine } from './exportLine'
import type { DataFolder } from './openDataFolder'

const PIECE = 768 * 1024

/** Writes documents, users and files to one file, compressed when its name ends in `.gz`; whole or not at all. */
export async function exportData(data: DataFolder, file: string): Promise<Counts> {
  const counts = { documents: 0, users: 0, files: 0 }
  const unfinished = `${file}.unfinished`
  try {
    const lines = Readable.from(linesOf(data, counts))
    const sink = createWriteStream(unfinished, { mode: 0o600 })
    if (file.endsWith('.gz')) await pipeline(lines, createGzip(), sink)
    else await pipeline(lines, sink)
    const handle = await open(unfinished, 'r')
    await handle.sync()
    await handle.close()
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return counts
}

async function* linesOf(data: DataFolder, counts: Counts): AsyncGenerator<string> {
  yield line({ format: EXPORT_FORMAT, at: new Date().toISOString() })
  const { store } = data.database
  for (const name of store.names) {
    yield line({ collection: name })
    for (const { text } of store.collection(name)?.walk(500) ?? []) {
      counts.documents++
      // the document's own text, so that nothing is lost by reading it
      yield `{"in":${JSON.stringify(name)},"document":${text}}\n`
    }
  }
  for (const user of userRows(store)) {
    counts.users++
    yield line({ user })
  }
  for (const { content, ...file } of data.storage.list()) {
    counts.files++
    yield line({ file })
    const bytes = data.storage.read({ ...file, content }, { highWaterMark: PIECE })
    for await (const piece of bytes as AsyncIterable<Buffer>) yield line({ bytes: piece.toString('base64') })
  }
  yield line({ end: counts })
}

function line(value: ExportLine): string {
  return `${JSON.stringify(value)}\n`
}
