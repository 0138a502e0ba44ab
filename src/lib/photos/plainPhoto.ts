/** A picture as its bytes tell it. */
export interface PlainPhoto {
  type: 'jpg' | 'png' | 'webp'
  bytes: Uint8Array
  /** How the camera was held, 1 to 8 as EXIF counts; 1 is upright. */
  orientation: number
}

const UPRIGHT = 1
const ORIENTATION = 0x0112
const SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
/** Colour profiles and Adobe's note on colours: without them a picture looks different. They tell nothing of the person. */
const KEPT_SEGMENTS = [0xe2, 0xee]
const COMMENT = 0xfe
const END = 0xd9
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7
/** Where PNG and WebP keep what a camera or a program noted. */
const NOTES = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'EXIF', 'XMP ']
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const word = (bytes: Uint8Array, at: number, length = 4): string =>
  String.fromCharCode(...Array.from(bytes.subarray(at, at + length)))
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The orientation that an EXIF segment tells, from its marker on; 1 when it tells none. */
function orientationIn(segment: Uint8Array): number {
  const start = 10
  if (word(segment, 4) !== 'Exif' || segment.length < start + 8) return UPRIGHT
  const little = word(segment, start, 2) === 'II'
  const view = new DataView(segment.buffer, segment.byteOffset + start, segment.length - start)
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return UPRIGHT
  for (let entry = 0; entry < view.getUint16(first, little); entry += 1) {
    const at = first + 2 + entry * 12
    if (at + 12 > view.byteLength) return UPRIGHT
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little)
  }
  return UPRIGHT
}

/** An EXIF segment that tells the orientation and nothing else. */
const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[ORIENTATION >> 8, ORIENTATION & 255, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ])

function plainJpeg(bytes: Uint8Array): PlainPhoto | undefined {
  const kept: Uint8Array[] = []
  let orientation = UPRIGHT
  let at = 2
  for (;;) {
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return undefined
    if (marker === SCAN) break
    const length = 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    if (length < 4 || at + length > bytes.length) return undefined
    const segment = bytes.subarray(at, at + length)
    if (marker === APP1 && orientation === UPRIGHT) orientation = orientationIn(segment)
    const isNote = (marker > APP0 && marker <= 0xef && !KEPT_SEGMENTS.includes(marker)) || marker === COMMENT
    if (!isNote) kept.push(segment)
    at += length
  }
  if (orientation < UPRIGHT || orientation > 8) orientation = UPRIGHT
  const turned = orientation === UPRIGHT ? [] : [orientationSegment(orientation)]
  return {
    type: 'jpg',
    bytes: join([bytes.subarray(0, 2), ...turned, ...kept, upToEnd(bytes, at)]),
    orientation,
  }
}

/** The picture itself, without what some phones append to it: a film, a depth map, a second copy with all its notes. */
function upToEnd(bytes: Uint8Array, from: number): Uint8Array {
  for (let at = from; at + 1 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker < 0xc0 || marker === 0xff || isRestart(marker)) at += 1
    else if (marker === END) return bytes.subarray(from, at + 2)
    else at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
  }
  return bytes.subarray(from)
}

function plainPng(bytes: Uint8Array): PlainPhoto | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = 12 + view.getUint32(at)
    if (at + length > bytes.length) return undefined
    const name = word(bytes, at + 4)
    if (!NOTES.includes(name)) kept.push(bytes.subarray(at, at + length))
    at += length
    if (name === 'IEND') return { type: 'png', bytes: join(kept), orientation: UPRIGHT }
  }
  return undefined
}

function plainWebp(bytes: Uint8Array): PlainPhoto | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const kept: Uint8Array[] = [bytes.slice(0, 12)]
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true)
    const length = 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) return undefined
    const name = word(bytes, at)
    const chunk = bytes.slice(at, at + length)
    // The head tells that there are notes: that must no longer be so.
    if (name === 'VP8X' && size > 0) chunk[8] = (chunk[8] ?? 0) & ~0x0c
    if (!NOTES.includes(name)) kept.push(chunk)
    at += length
  }
  const all = join(kept)
  new DataView(all.buffer).setUint32(4, all.length - 8, true)
  return { type: 'webp', bytes: all, orientation: UPRIGHT }
}

/**
 * A photo without what was noted beside the picture: place, time, device, comments. How the camera was held stays, or the
 * picture would lie on its side. Nothing for bytes that are no whole JPEG, PNG or WebP.
 */
export function plainPhoto(bytes: Uint8Array): PlainPhoto | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return plainJpeg(bytes)
  if (startsWith(bytes, PNG_START)) return plainPng(bytes)
  if (word(bytes, 0) === 'RIFF' && word(bytes, 8) === 'WEBP') return plainWebp(bytes)
  return undefined
}

/** A JPEG with the orientation of the photo that it was drawn from, for browsers that draw a photo as it lies in the file. */
export const withOrientation = (jpeg: Uint8Array, orientation: number): Uint8Array =>
  orientation === UPRIGHT ? jpeg : join([jpeg.subarray(0, 2), orientationSegment(orientation), jpeg.subarray(2)])
