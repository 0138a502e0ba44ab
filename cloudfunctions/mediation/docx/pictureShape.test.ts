import { photosByPart } from '../photosByPart'
import { pictureShape } from './pictureShape'

const SIZE = [0xff, 0xc0, 0, 17, 8, 0x04, 0xb0, 0x06, 0x40, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]

/** A JPEG of 1600 × 1200 that says how the camera was held, in either byte order. */
function jpeg(orientation: number, little: boolean): Buffer {
  const two = (value: number) => (little ? [value, 0] : [0, value])
  const four = (value: number) => (little ? [value, 0, 0, 0] : [0, 0, 0, value])
  const tiff = [
    ...Buffer.from(little ? 'II' : 'MM'),
    ...two(42),
    ...four(8),
    ...two(1),
    ...(little ? [0x12, 0x01] : [0x01, 0x12]),
    ...two(3),
    ...four(1),
    ...two(orientation),
    0,
    0,
  ]
  const exif = [...Buffer.from('Exif'), 0, 0, ...tiff]
  return Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...SIZE])
}

test.each([
  [1, 0, false],
  [2, 0, true],
  [3, 180, false],
  [4, 180, true],
  [5, 270, true],
  [6, 90, false],
  [7, 90, true],
  [8, 270, false],
])('a photo with the orientation %i is turned by %i degrees', (orientation, rotation, mirrored) => {
  for (const little of [true, false]) {
    expect(pictureShape(jpeg(orientation, little))).toEqual({
      type: 'jpg',
      width: 1600,
      height: 1200,
      rotation,
      mirrored,
    })
  }
})

test('what no document can show has no shape', () => {
  for (const bytes of [Buffer.from('RIFF....WEBPVP8 '), Buffer.alloc(40), jpeg(6, true).subarray(0, 30)]) {
    expect(pictureShape(bytes)).toBeUndefined()
  }
})

test('photos go into as many documents as answers have room for, in their order, none left out', () => {
  const files = [2_000_000, 1_000_000, 1_000_000, 3_000_000].map((bytes) => ({ sealed: { bytes, mark: '' } }))
  expect(photosByPart(files).map((part) => part.map(({ sealed }) => sealed.bytes))).toEqual([
    [2_000_000, 1_000_000],
    [1_000_000],
    [3_000_000],
  ])
  expect(photosByPart([])).toEqual([])
})
