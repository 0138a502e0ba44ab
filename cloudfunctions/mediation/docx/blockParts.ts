import type { FileItem } from '@contract/mediationFile'
import type { PaperBlock } from '@contract/paper'
import {
  AlignmentType,
  type FileChild,
  ImageRun,
  convertMillimetersToTwip as mm,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { BODY_SIZE, LINE, SONG, TABLE_SIZE, WIDTH } from './measures'
import { type Pictures, photoParts, sealParts } from './pictureParts'
import { PICTURE, strokesPng } from './strokesPng'

const INDENT = 560
const SIGNATURE_HEIGHT = 42

/** What parts of a page take from the whole document. */
export interface Setting {
  pictures: Pictures
  /** From which page to which an item of the file goes, as fields that the word processor fills in. */
  pagesOf(item: FileItem): readonly ParagraphChild[]
}

/** One part of a page as paragraphs and tables. */
export function blockParts(block: PaperBlock, cover: boolean, { pictures, pagesOf }: Setting): FileChild[] {
  switch (block.what) {
    case 'table':
      return [tableOf(block, cover, pagesOf), new Paragraph({ spacing: { after: 60 } })]
    case 'section':
      return [
        new Paragraph({
          alignment: cover ? AlignmentType.CENTER : undefined,
          keepNext: block.text !== '',
          spacing: { before: 120, after: cover ? mm(24) : 40, line: LINE },
          children: [new TextRun({ text: block.title, bold: true, size: cover ? 72 : BODY_SIZE, font: SONG })],
        }),
        ...(block.text === '' ? [] : paragraphs(block.text)),
      ]
    case 'text':
      return paragraphs(block.text)
    case 'signature':
      return [signatureOf(block)]
    case 'seal':
      return sealParts(block, pictures)
    case 'photo':
      return photoParts(block, pictures)
  }
}

const paragraphs = (text: string): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        indent: { firstLine: INDENT },
        spacing: { line: LINE },
        children: [new TextRun({ text: line })],
      }),
  )

function signatureOf({ label, strokes, day = '' }: Extract<PaperBlock, { what: 'signature' }>): Paragraph {
  const drawn =
    strokes === undefined
      ? []
      : [
          new ImageRun({
            type: 'png',
            data: strokesPng(strokes),
            transformation: { height: SIGNATURE_HEIGHT, width: (SIGNATURE_HEIGHT * PICTURE.width) / PICTURE.height },
          }),
        ]
  return new Paragraph({
    keepLines: true,
    spacing: { before: 160, line: strokes === undefined ? LINE : undefined },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(WIDTH) }],
    children: [new TextRun({ text: `${label}：` }), ...drawn, new TextRun({ text: `\t${day}` })],
  })
}

/** Short rows give their last cell what is left of the width. */
function tableOf(
  { widths, rows, head, pages }: Extract<PaperBlock, { what: 'table' }>,
  cover: boolean,
  pagesOf: Setting['pagesOf'],
): Table {
  const unit = mm(WIDTH) / 100
  const itemAt = (row: number, column: number) => (column === pages?.column ? pages.items[row - 1] : undefined)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(WIDTH), type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round(width * unit)),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: head === true && row === 0,
          children: cells.map((text, column) => {
            const last = column === cells.length - 1
            const span = last ? widths.length - column : 1
            const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
            const item = itemAt(row, column)
            const isLabel = head ? row === 0 || column === 0 : column % 2 === 0
            return new TableCell({
              columnSpan: span,
              verticalAlign: VerticalAlignTable.CENTER,
              width: { size: Math.round(width * unit), type: WidthType.DXA },
              margins: { top: cover ? 160 : 60, bottom: cover ? 160 : 60, left: 80, right: 80 },
              children: [
                new Paragraph({
                  alignment: isLabel || item ? AlignmentType.CENTER : AlignmentType.LEFT,
                  children: item
                    ? [...pagesOf(item)]
                    : [new TextRun({ text, size: cover ? BODY_SIZE : TABLE_SIZE, bold: isLabel, font: SONG })],
                }),
              ],
            })
          }),
        }),
    ),
  })
}
