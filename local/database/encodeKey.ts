import type { Binary, BSONRegExp, ObjectId } from 'bson'
import { type Document, typeOrder, type Value } from './values'

/** The value an index holds for an empty array: before null, and unlike a missing field. */
export const EMPTY_ARRAY = Symbol('empty array')
export type KeyPart = Value | undefined | typeof EMPTY_ARRAY

const END = Buffer.from([0])
const TEXT_END = Buffer.from([0, 0])
const TAG_EMPTY = 3

/**
 * Bytes whose order is the BSON order of the values. No key is a prefix of another, so the keys of a compound index are
 * simply joined, and a descending part has its bits inverted.
 */
export function encodeKey(value: KeyPart, direction: 1 | -1 = 1): Buffer {
  const kept = typeof value === 'number' || (typeof value === 'string' && value.length <= KEPT_LENGTH)
  if (!kept) return encode(value, direction)
  const known = direction === 1 ? KNOWN.forwards : KNOWN.backwards
  const found = known.get(value)
  if (found) return found
  const bytes = encode(value, direction)
  if (known.size >= KEPT_MOST) known.clear()
  known.set(value, bytes)
  return bytes
}

/**
 * Keys of short values. One write puts the same few values into the keys of many indexes, before and after; nobody may change
 * the bytes that they were given.
 */
const KNOWN = { forwards: new Map<string | number, Buffer>(), backwards: new Map<string | number, Buffer>() }
const KEPT_LENGTH = 80
const KEPT_MOST = 4_000

function encode(value: KeyPart, direction: 1 | -1): Buffer {
  const parts: Buffer[] = []
  append(parts, value)
  const bytes = Buffer.concat(parts)
  return direction === 1 ? bytes : invert(bytes)
}

/** The compound key of an index entry. */
export function encodeKeys(values: readonly KeyPart[], directions: ReadonlyArray<1 | -1>): Buffer {
  return Buffer.concat(values.map((value, at) => encodeKey(value, directions[at])))
}

/** First and past-the-last byte string of all keys of the value's type, for a range that names one end only. */
export function typeRange(value: Value, direction: 1 | -1): { low: Buffer; high: Buffer } {
  const tag = typeOrder(value)
  const first = direction === 1 ? tag : 255 - tag
  return { low: Buffer.from([first]), high: Buffer.from([first + 1]) }
}

/** The first byte string after all those that begin with `prefix`; undefined when there is none. */
export function afterPrefix(prefix: Buffer): Buffer | undefined {
  for (let at = prefix.length - 1; at >= 0; at--) {
    const byte = prefix[at] as number
    if (byte === 255) continue
    const next = Buffer.from(prefix.subarray(0, at + 1))
    next[at] = byte + 1
    return next
  }
  return undefined
}

function append(parts: Buffer[], value: KeyPart): void {
  if (typeof value === 'symbol') {
    parts.push(Buffer.from([TAG_EMPTY]))
    return
  }
  const tag = typeOrder(value)
  parts.push(Buffer.from([tag]))
  switch (tag) {
    case 10:
      parts.push(numberBytes(value as number))
      break
    case 20:
      appendText(parts, value as string)
      break
    case 30:
      appendDocument(parts, value as Document)
      break
    case 40:
      for (const item of value as Value[]) append(parts, item)
      parts.push(END)
      break
    case 50:
      appendBinary(parts, value as Binary)
      break
    case 60:
      parts.push(Buffer.from((value as ObjectId).id))
      break
    case 70:
      parts.push(Buffer.from([value === true ? 1 : 0]))
      break
    case 80:
      parts.push(numberBytes((value as Date).getTime()))
      break
    case 90:
      appendText(parts, (value as BSONRegExp).pattern)
      appendText(parts, (value as BSONRegExp).options)
      break
    default:
  }
}

function appendDocument(parts: Buffer[], document: Document): void {
  for (const field of Object.keys(document)) {
    const value = document[field] as Value
    parts.push(Buffer.from([typeOrder(value)]))
    appendText(parts, field)
    append(parts, value)
  }
  parts.push(END)
}

// A zero byte inside becomes 00 FF, so that the closing 00 00 sorts before any continuation
function appendText(parts: Buffer[], text: string): void {
  const bytes = Buffer.from(text)
  if (!bytes.includes(0)) {
    parts.push(bytes, TEXT_END)
    return
  }
  const escaped: number[] = []
  for (const byte of bytes) {
    escaped.push(byte)
    if (byte === 0) escaped.push(255)
  }
  parts.push(Buffer.from(escaped), TEXT_END)
}

function appendBinary(parts: Buffer[], value: Binary): void {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(value.length(), 0)
  head[4] = value.sub_type
  parts.push(head, Buffer.from(value.value()))
}

function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if ((bytes[0] as number) < 128) {
    bytes[0] = (bytes[0] as number) | 128
    return bytes
  }
  return invert(bytes)
}

function invert(bytes: Buffer): Buffer {
  const inverted = Buffer.alloc(bytes.length)
  for (let at = 0; at < bytes.length; at++) inverted[at] = 255 - (bytes[at] as number)
  return inverted
}
