import { plainPhoto, withOrientation } from './plainPhoto'

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
]
const GPS = 'GPS 29.33N 120.06E'
/** EXIF of a phone: the orientation in its byte order, and a place. */
const exif = (orientation: number, little: boolean): number[] => {
  const two = (value: number) => (little ? [value, 0] : [0, value])
  const four = (value: number) => (little ? [value, 0, 0, 0] : [0, 0, 0, value])
  const tag = little ? [0x12, 0x01] : [0x01, 0x12]
  const head = little ? [...ascii('II'), 0x2a, 0] : [...ascii('MM'), 0, 0x2a]
  const entry = [...tag, ...two(3), ...four(1), ...two(orientation), 0, 0]
  return segment(0xe1, [...ascii('Exif'), 0, 0, ...head, ...four(8), ...two(1), ...entry, ...four(0), ...ascii(GPS)])
}
const JFIF = segment(0xe0, [...ascii('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
const PROFILE = segment(0xe2, ascii('ICC_PROFILE'))
const SIZE = segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34, 0xff, 0xd9]
const jpeg = (...parts: readonly number[][]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...parts.flat(), ...SCAN])
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1')

describe('a photo tells nothing but its picture', () => {
  test.each([
    ['upright, big-endian', 1, false],
    ['on its side, little-endian', 6, true],
    ['upside down, big-endian', 3, false],
  ])('%s: how it was held stays, the place goes', (_, orientation, little) => {
    const plain = plainPhoto(jpeg(JFIF, exif(orientation, little), PROFILE, SIZE))
    expect(plain).toMatchObject({ type: 'jpg', orientation })
    expect(textOf(plain?.bytes)).not.toContain('GPS')
    expect(textOf(plain?.bytes)).toContain('ICC_PROFILE')
    expect(plainPhoto(plain?.bytes ?? new Uint8Array())).toEqual(plain)
    expect(textOf(plain?.bytes).includes('Exif')).toBe(orientation !== 1)
  })

  test('comments, a second EXIF, XMP and what is appended behind the picture go too', () => {
    const notes = [segment(0xfe, ascii('taken at home')), segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/ ${GPS}`))]
    const whole = jpeg(JFIF, ...notes, exif(1, true), segment(0xed, ascii('Photoshop')), SIZE)
    const plain = plainPhoto(Uint8Array.from([...whole, ...ascii(`MPF second picture ${GPS}`)]))
    expect(plain?.bytes).toEqual(jpeg(JFIF, SIZE))
  })

  test('PNG and WebP lose their notes and stay whole', () => {
    const chunk = (name: string, content: number[]) => [0, 0, 0, content.length, ...ascii(name), ...content, 0, 0, 0, 0]
    const png = (...chunks: number[][]) =>
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flat()])
    const kept = [chunk('IHDR', [1, 2]), chunk('IDAT', [3]), chunk('IEND', [])]
    const [head = [], data = [], end = []] = kept
    expect(plainPhoto(png(head, chunk('eXIf', ascii(GPS)), chunk('tEXt', ascii(GPS)), data, end))?.bytes).toEqual(
      png(...kept),
    )
    const riff = (name: string, content: number[]) => [
      ...ascii(name),
      ...[content.length, 0, 0, 0],
      ...content,
      ...(content.length % 2 ? [0] : []),
    ]
    const webp = (...chunks: number[][]) => {
      const all = chunks.flat()
      return Uint8Array.from([...ascii('RIFF'), all.length + 4, 0, 0, 0, ...ascii('WEBP'), ...all])
    }
    const size = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    expect(
      plainPhoto(webp(riff('VP8X', [0x1c, ...size]), riff('VP8 ', [1, 2, 3]), riff('EXIF', ascii(GPS))))?.bytes,
    ).toEqual(webp(riff('VP8X', [0x10, ...size]), riff('VP8 ', [1, 2, 3])))
  })

  test.each([
    ['text', Uint8Array.from(ascii('hello, this is text'))],
    ['nothing', new Uint8Array()],
    ['a JPEG that breaks off', jpeg(JFIF, SIZE).subarray(0, 12)],
  ])('%s is no photo', (_, bytes) => expect(plainPhoto(bytes)).toBeUndefined())
})

test('a picture drawn by a browser that does not turn photos says how to turn it', () => {
  const drawn = jpeg(JFIF, SIZE)
  expect(withOrientation(drawn, 1)).toBe(drawn)
  expect(plainPhoto(withOrientation(drawn, 8))?.orientation).toBe(8)
})
