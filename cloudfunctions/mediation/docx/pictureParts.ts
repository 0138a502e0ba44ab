import type { PaperBlock } from '@contract/paper'
import {
  AlignmentType,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { PAPER_WORDS as W } from '../../kit/texts/papers'
import { CAPTION_SIZE, LINE, SONG, WIDTH } from './measures'
import { type PictureShape, pictureShape } from './pictureShape'

/** The pictures of a document by their id; one that goes into another document has the number of that. */
export type Pictures = ReadonlyMap<string, Buffer | { part: number }>

const PIXELS_PER_MM = 96 / 25.4
const EMU_PER_MM = 36_000
/** Two photos to a page. */
const PHOTO_HEIGHT = 100
/** 人民调解委员会印章: 42 mm across. */
const SEAL = 42

/** Sizes of a picture as it lies in the file, so that it stands within so many millimetres once it was turned. */
function fitted({ width, height, rotation }: PictureShape, widest: number, highest: number) {
  const lying = rotation === 90 || rotation === 270
  const [across, down] = lying ? [height, width] : [width, height]
  const scale = Math.min((widest * PIXELS_PER_MM) / across, (highest * PIXELS_PER_MM) / down)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const turned = ({ rotation, mirrored }: PictureShape) => ({
  ...(rotation === 0 ? {} : { rotation }),
  ...(mirrored ? { flip: { horizontal: true } } : {}),
})

/** A photo with what it is below it. */
export function photoParts({ fileId, label }: Extract<PaperBlock, { what: 'photo' }>, pictures: Pictures): Paragraph[] {
  const picture = pictures.get(fileId)
  if (picture === undefined) return [caption(label)]
  if (!Buffer.isBuffer(picture)) return [caption(W.photoInPart(label, picture.part))]
  const shape = pictureShape(picture)
  if (!shape) return [caption(W.photoUnreadable(label))]
  const transformation = { ...fitted(shape, WIDTH, PHOTO_HEIGHT), ...turned(shape) }
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [new ImageRun({ type: shape.type, data: picture, transformation, altText: { name: label } })],
    }),
    caption(label),
  ]
}

const caption = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [new TextRun({ text, size: CAPTION_SIZE, font: SONG })],
  })

/** The committee and the day, with the picture of its seal behind them once it was put there. */
export function sealParts({ office, day, fileId }: Extract<PaperBlock, { what: 'seal' }>, pictures: Pictures) {
  const picture = fileId === undefined ? undefined : pictures.get(fileId)
  const seal = Buffer.isBuffer(picture) ? [sealPicture(picture)].flatMap((run) => run ?? []) : []
  return [office, day].map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepNext: index === 0,
        spacing: { before: index === 0 ? (seal.length > 0 ? 1000 : 280) : 0, line: LINE },
        children: [...(index === 0 ? seal : []), new TextRun({ text })],
      }),
  )
}

function sealPicture(picture: Buffer): ImageRun | undefined {
  const shape = pictureShape(picture)
  if (!shape) return undefined
  return new ImageRun({
    type: shape.type,
    data: picture,
    transformation: { ...fitted(shape, SEAL, SEAL), ...turned(shape) },
    floating: {
      behindDocument: true,
      allowOverlap: true,
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, offset: (WIDTH - SEAL - 4) * EMU_PER_MM },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: -7 * EMU_PER_MM },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}
