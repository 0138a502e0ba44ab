import type { PaperPage, PaperView } from '@contract/paper'
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { BODY_SIZE, blockParts, SONG, WIDTH } from './blockParts'

const TITLE_SIZE = 44
const COVER_SIZE = 56
const MARGIN = { top: mm(26), bottom: mm(24), left: mm((210 - WIDTH) / 2), right: mm((210 - WIDTH) / 2) }

/** A paper as a Word document in the customary layout: A4, the title in 宋体, the text in 仿宋. */
export async function docxOf({ name, pages }: PaperView): Promise<Buffer> {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' }
  const document = new Document({
    title: name,
    creator: '',
    styles: { default: { document: { run: { font, size: BODY_SIZE } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin: MARGIN } },
        footers: { default: pageNumbers() },
        children: pages.flatMap((page, index) => pageParts(page, index > 0)),
      },
    ],
  })
  return Packer.toBuffer(document)
}

function pageParts({ title, number, cover, blocks }: PaperPage, onNewPage: boolean): FileChild[] {
  return [
    new Paragraph({
      pageBreakBefore: onNewPage,
      alignment: AlignmentType.CENTER,
      spacing: { before: cover ? mm(40) : 0, after: 240 },
      children: [new TextRun({ text: title, bold: true, size: cover ? COVER_SIZE : TITLE_SIZE, font: SONG })],
    }),
    ...(number === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { after: 200 },
            children: [new TextRun({ text: number })],
          }),
        ]),
    ...blocks.flatMap((block) => blockParts(block, cover === true)),
  ]
}

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 24 })],
      }),
    ],
  })
