import QrReader, { type QrReading } from 'qrcode-reader'
import { qrPicture } from './qrPicture'

const PIXELS_A_CELL = 4

/** The pixels that a browser would paint for the picture. */
function paint(address: string): { width: number; height: number; data: Uint8ClampedArray } {
  const svg = decodeURIComponent(address.replace('data:image/svg+xml,', ''))
  const cells = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const width = cells * PIXELS_A_CELL
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS_A_CELL; row += 1) {
      const start = (Number(y) * PIXELS_A_CELL + row) * width + Number(x) * PIXELS_A_CELL
      for (let at = start; at < start + Number(length) * PIXELS_A_CELL; at += 1) data.fill(0, at * 4, at * 4 + 3)
    }
  }
  return { width, height: width, data }
}

const read = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new QrReader()
    reader.callback = (error: unknown, reading?: QrReading) => (error ? reject(error) : resolve(reading?.result ?? ''))
    reader.decode(paint(address))
  })

test.each([
  ['a code of an invitation', 'ABCD2345'],
  ['a link', 'https://wz.example.cn/#/features/account/pages/join?code=ABCD2345'],
  [
    'a long link',
    `https://wz.example.cn/#/features/reports/pages/new?place=${encodeURIComponent('春晗社区 北苑路 12 号')}`,
  ],
  ['Chinese', '北苑街道春晗社区'],
])('a scanner reads %s from the picture', async (_, text) => {
  expect(await read(qrPicture(text))).toBe(text)
})
