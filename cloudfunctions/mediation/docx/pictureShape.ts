/** How a picture lies in its file: its pixels there, and how it is to be turned so that it stands upright. */
export interface PictureShape {
  type: 'jpg' | 'png'
  width: number
  height: number
  /** Degrees clockwise, after it was mirrored. */
  rotation: 0 | 90 | 180 | 270
  mirrored: boolean
}

/** The EXIF orientations from 1 on. */
const TURNS: ReadonlyArray<Pick<PictureShape, 'rotation' | 'mirrored'>> = [
  { rotation: 0, mirrored: false },
  { rotation: 0, mirrored: true },
  { rotation: 180, mirrored: false },
  { rotation: 180, mirrored: true },
  { rotation: 270, mirrored: true },
  { rotation: 90, mirrored: false },
  { rotation: 90, mirrored: true },
  { rotation: 270, mirrored: false },
]
const UPRIGHT = { rotation: 0, mirrored: false } as const

/** Of a JPEG or PNG; undefined for what a document cannot show. */
export function pictureShape(bytes: Buffer): PictureShape | undefined {
  if (bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47) {
    return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), ...UPRIGHT }
  }
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegShape(bytes) : undefined
}

/** Goes from segment to segment until the one that has the size. */
function jpegShape(bytes: Buffer): PictureShape | undefined {
  let turn: Pick<PictureShape, 'rotation' | 'mirrored'> = UPRIGHT
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { type: 'jpg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), ...turn }
    const length = bytes.readUInt16BE(at + 2)
    if (marker === 0xe1) turn = TURNS[orientationIn(bytes.subarray(at + 4, at + 2 + length)) - 1] ?? UPRIGHT
    at += 2 + length
  }
  return undefined
}

const ORIENTATION = 0x0112

function orientationIn(exif: Buffer): number {
  if (exif.length < 16 || exif.toString('latin1', 0, 4) !== 'Exif') return 1
  const tiff = exif.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const two = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < two(first); entry += 1) {
    const at = first + 2 + entry * 12
    if (two(at) === ORIENTATION) return two(at + 8)
  }
  return 1
}
