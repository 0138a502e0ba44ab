import { createReadStream } from 'node:fs'

/** Lines of a file, for a progress bar: an empty last line counts nothing. */
export async function countLines(file: string): Promise<number> {
  let lines = 0
  let last = 10
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer
    for (const byte of bytes) if (byte === 10) lines += 1
    last = bytes.at(-1) ?? last
  }
  return last === 10 ? lines : lines + 1
}
