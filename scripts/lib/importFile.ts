import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileMessage, Refused, type Staff, type StaffNames } from './fileMessages'
import { parseLine } from './messageLine'

/** Messages under way at once: enough that the disk, not the waiting, sets the pace. */
const AT_ONCE = 8

export interface ImportResult {
  read: number
  accepted: number
  rejected: number
  closed: number
  /** Stopped before the end of the file. */
  stopped: boolean
}

export interface ImportOptions {
  file: string
  replay: boolean
  staff: Staff
  names: StaffNames
  onProgress(result: ImportResult): void
  onReject(line: number, reason: string): void
  /** Asked before each message: true ends the import after those under way. */
  shouldStop(): boolean
}

/** Files the messages of a `.jsonl` file, one a line. Blank lines are passed over; what is refused is reported, not fatal. */
export async function importFile(options: ImportOptions): Promise<ImportResult> {
  const result: ImportResult = { read: 0, accepted: 0, rejected: 0, closed: 0, stopped: false }
  const lines = numbered(
    createInterface({ input: createReadStream(options.file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY }),
  )
  const work = async (): Promise<void> => {
    for await (const { line, text } of lines) {
      await importLine(line, text, options, result)
      if (options.shouldStop()) {
        result.stopped = true
        return
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return result
}

async function importLine(line: number, text: string, options: ImportOptions, result: ImportResult): Promise<void> {
  result.read += 1
  const reject = (reason: string): void => {
    result.rejected += 1
    options.onReject(line, reason)
  }
  const parsed = parseLine(text)
  if (parsed.ok) {
    try {
      const { closed } = await fileMessage(parsed.message, options.replay, options.staff, options.names)
      result.accepted += 1
      if (closed) result.closed += 1
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      reject(error.message)
    }
  } else reject(parsed.reason)
  options.onProgress(result)
}

/** Lines with their numbers, shared by all who work on them; each line is handed out once. */
async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string }> {
  let line = 0
  for await (const text of lines) {
    line += 1
    if (text.trim() !== '') yield { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text }
  }
}
