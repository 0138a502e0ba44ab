import { deflateSync } from 'node:zlib'

/** A drawn signature as a picture: half of the field's own units. */
export const PICTURE = { width: 500, height: 200 } as const
const SCALE = 0.5
const PEN = 2.2

/** The strokes of a signature (`10,20 30,40;…`) as a black-on-white PNG, which every word processor shows. */
export function strokesPng(signature: string): Buffer {
  const { width, height } = PICTURE
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height, 255)
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0
  for (const [from, to] of segments(signature)) drawLine(rows, from, to)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Point = readonly [x: number, y: number]

function segments(signature: string): Array<[Point, Point]> {
  return signature.split(';').flatMap((stroke) => {
    const points = stroke.split(' ').map((pair): Point => {
      const [x = 0, y = 0] = pair.split(',').map(Number)
      return [x * SCALE, y * SCALE]
    })
    return points.map((point, index): [Point, Point] => [points[index - 1] ?? point, point])
  })
}

function drawLine(rows: Buffer, [fromX, fromY]: Point, [toX, toY]: Point): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY)))
  for (let step = 0; step <= steps; step += 1) {
    const part = step / steps
    dot(rows, fromX + (toX - fromX) * part, fromY + (toY - fromY) * part)
  }
}

function dot(rows: Buffer, x: number, y: number): void {
  const reach = Math.ceil(PEN)
  for (let row = Math.floor(y) - reach; row <= y + reach; row += 1) {
    for (let column = Math.floor(x) - reach; column <= x + reach; column += 1) {
      if (row < 0 || column < 0 || row >= PICTURE.height || column >= PICTURE.width) continue
      const darkness = Math.min(1, Math.max(0, PEN - Math.hypot(column - x, row - y)))
      const at = row * (PICTURE.width + 1) + 1 + column
      rows[at] = Math.min(rows[at] ?? 255, Math.round(255 * (1 - darkness)))
    }
  }
}

/** Eight bits of grey, not interlaced. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  bytes[8] = 8
  return bytes
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
