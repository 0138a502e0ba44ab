import { type ByteReader, ByteWriter } from '../bytes'
import type { Reader, Readers } from './readers'
import { readRounded, writeRounded } from './rounded'
import { DIMENSIONS, FIRST_KNOWN, PATTERNS, SLICES } from './shape'

/** How many bytes readers take in the file of a model. */
export function bytesOf(readers: Readers): number {
  const out = new ByteWriter()
  writeReaders(out, readers)
  return out.done().length
}

/** Readers as bytes. */
export function writeReaders(out: ByteWriter, { characters, labels, each }: Readers): void {
  out.whole(labels)
  out.whole(characters.length)
  let before = 0
  for (const character of characters) {
    out.whole(character - before)
    before = character
  }
  out.whole(each.length)
  for (const reader of each) {
    writeRounded(out, reader.characters)
    writeRounded(out, reader.slices)
    out.floats(reader.ready)
    writeRounded(out, reader.says)
    out.floats(reader.bias)
  }
}

export function readReaders(read: ByteReader): Readers {
  const labels = read.whole()
  let before = 0
  const characters = new Uint32Array(read.whole()).map(() => (before += read.whole()))
  const count = read.whole()
  const each = Array.from(
    { length: count },
    (): Reader => ({
      characters: readRounded(read, characters.length + FIRST_KNOWN, DIMENSIONS),
      slices: readRounded(read, SLICES, DIMENSIONS),
      ready: read.floats(PATTERNS),
      says: readRounded(read, PATTERNS, labels),
      bias: read.floats(labels),
    }),
  )
  return { characters, labels, each }
}
