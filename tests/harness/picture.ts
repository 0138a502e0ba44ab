import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** A drawn photo for demonstrations: a pavement with a hole, or the same pavement mended. */
const drawing = (mended: boolean): string => `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
  <rect width="640" height="480" fill="#8d9aa0"/>
  <rect y="0" width="640" height="120" fill="#5b6a6f"/>
  <g fill="#c9b79a" stroke="#a8967a" stroke-width="4">
    ${Array.from({ length: 24 }, (_, i) => `<rect x="${(i % 6) * 108 + 4}" y="${Math.floor(i / 6) * 90 + 124}" width="100" height="82" rx="4"/>`).join('')}
  </g>
  ${
    mended
      ? '<rect x="200" y="230" width="240" height="150" fill="#d8c8ab" stroke="#a8967a" stroke-width="4"/>'
      : '<path d="M205 300l60-70 95 12 70 58-20 70-110 26-85-30z" fill="#3d3a36"/><path d="M230 302l48-48 76 12 48 42-16 44-84 20-60-22z" fill="#22201e"/>'
  }
</svg>`

/** Drawn on a canvas, not photographed from the screen: that fails where the machine is too busy to paint in time. */
export async function drawnPhoto(browser: Browser, file: string, mended: boolean): Promise<string> {
  const page = await browser.newPage()
  const drawn = await page.evaluate(
    async (source) => {
      const image = new Image(640, 480)
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 640
      canvas.height = 480
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/png')
    },
    `data:image/svg+xml;base64,${Buffer.from(drawing(mended)).toString('base64')}`,
  )
  await page.close()
  writeFileSync(file, pictureIn(drawn))
  return file
}

/** The bytes of a picture that a canvas gave as a data URL. */
const pictureIn = (dataUrl: string): Buffer => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')

/** What a phone's camera writes beside the picture: that the phone was held upright, and where that was. */
const NOTES = Buffer.from([
  ...[0xff, 0xe1, 0, 52, 0x45, 0x78, 0x69, 0x66, 0, 0],
  ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ...Buffer.from('GPS 29.33N 120.06E'),
])

/** A photo as a camera stores it: 2400 × 1800 with the phone held upright, large, with the place in its notes. */
export async function cameraPhoto(browser: Browser, file: string): Promise<string> {
  const page = await browser.newPage()
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 1800
    const context = canvas.getContext('2d')
    for (let y = 0; y < 1800; y += 6) {
      for (let x = 0; x < 2400; x += 6) {
        if (!context) return ''
        context.fillStyle = `hsl(${(x * y) % 360} ${(x * 7 + y * 3) % 100}% ${(x + y * 5) % 100}%)`
        context.fillRect(x, y, 6, 6)
      }
    }
    return canvas.toDataURL('image/jpeg', 0.95)
  })
  await page.close()
  const jpeg = pictureIn(drawn)
  writeFileSync(file, Buffer.concat([jpeg.subarray(0, 2), NOTES, jpeg.subarray(2)]))
  return file
}

/** One pixel, as a phone's camera stores it: with the place in its notes. */
export const CAMERA_JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 20]),
  Buffer.from('GPS 29.33N 120.06E'),
  Buffer.from(
    '/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/8AACwgAAQABAQERAP/EABQAAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AFQf/9k=',
    'base64',
  ),
])

const NOTES_LENGTH = 22

/** What is left of `CAMERA_JPEG` when the place is taken out: the same picture, byte by byte. */
export const withoutNotes = (photo: Buffer): Buffer =>
  Buffer.concat([photo.subarray(0, 2), photo.subarray(2 + NOTES_LENGTH)])
