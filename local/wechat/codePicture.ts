import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** Pixels of the picture for each module of the code. */
const SCALE = 6

/**
 * A picture in the place of the round code that WeChat draws: a QR code that says the page with its scene, as a scanner within
 * WeChat reads a mini program code.
 */
export function codePicture(text: string): Buffer {
  const { data, size } = encode(text)
  const side = size * SCALE
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: side }, (_, x) => (data[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] ? 0 : 255)),
    ]),
  )
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  // Eight bits of grey, nothing interlaced.
  head.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}
