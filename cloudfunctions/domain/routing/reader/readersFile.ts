import { type ByteReader, ByteWriter } from '../bytes'
import type { Reader, Readers } from './readers'
import { readRounded, writeRounded } from './rounded'
import { DIMENSIONS, FIRST_KNOWN, PATTERNS, SLICES } from './shape'

/** How many bytes readers take in the file of a model, if only by their number. */
export function bytesOf({ characters, labels, each }: Omit<Readers, 'each'> & { each: { length: number } }): number {
  const out = new ByteWriter()
  writeAlphabet(out, characters, labels)
  out.whole(each.length)
  return out.done().length + each.length * readerBytes(characters.length + FIRST_KNOWN, labels)
}

/** A reader's numbers take a byte each, the scale of a row and what is not rounded four. */
const readerBytes = (characters: number, labels: number): number =>
  (characters + SLICES) * (DIMENSIONS + 4) + PATTERNS * (labels + 4) + (PATTERNS + labels) * 4

/** Readers as bytes. */
export function writeReaders(out: ByteWriter, { characters, labels, each }: Readers): void {
  writeAlphabet(out, characters, labels)
  out.whole(each.length)
  for (const reader of each) {
    writeRounded(out, reader.characters)
    writeRounded(out, reader.slices)
    out.floats(reader.ready)
    writeRounded(out, reader.says)
    out.floats(reader.bias)
  }
}

/** The characters that are known, in ascending order, and of how many offices readers speak. */
export function writeAlphabet(out: ByteWriter, characters: Uint32Array, labels: number): void {
  out.whole(labels)
  out.whole(characters.length)
  let before = 0
  for (const character of characters) {
    out.whole(character - before)
    before = character
  }
}

export function readAlphabet(read: ByteReader): { characters: Uint32Array; labels: number } {
  const labels = read.whole()
  let before = 0
  const characters = new Uint32Array(read.whole()).map(() => (before += read.whole()))
  return { characters, labels }
}

export function readReaders(read: ByteReader): Readers {
  const { characters, labels } = readAlphabet(read)
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
