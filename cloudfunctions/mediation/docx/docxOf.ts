import type { FileItem } from '@contract/mediationFile'
import type { PaperPage, PaperView } from '@contract/paper'
import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TextRun,
} from 'docx'
import { PAPER_WORDS as W } from '../../kit/texts/papers'
import { blockParts, type Setting } from './blockParts'
import { BODY_SIZE, SONG, WIDTH } from './measures'
import type { Pictures } from './pictureParts'

const TITLE_SIZE = 44
const COVER_SIZE = 56
const MARGIN = { top: mm(26), bottom: mm(24), left: mm((210 - WIDTH) / 2), right: mm((210 - WIDTH) / 2) }

/**
 * A paper as a Word document in the customary layout: A4, the title in 宋体, the text in 仿宋. Pages are numbered from the first
 * paper on; the contents of a whole file name them by fields, since only what lays the document out knows them.
 */
export async function docxOf({ name, pages }: Pick<PaperView, 'name' | 'pages'>, pictures: Pictures): Promise<Buffer> {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' }
  const setting: Setting = { pictures, pagesOf: (item) => pageFields(pages, item) }
  const hasFields = pages.some(({ blocks }) => blocks.some((block) => block.what === 'table' && block.pages))
  const document = new Document({
    title: name,
    creator: '',
    styles: { default: { document: { run: { font, size: BODY_SIZE } } } },
    ...(hasFields ? { features: { updateFields: true } } : {}),
    sections: sectionsOf(pages, setting),
  })
  return Packer.toBuffer(document)
}

/** Pages one after the other that are numbered, or are not. */
function sectionsOf(pages: readonly PaperPage[], setting: Setting): ISectionOptions[] {
  const isNumbered = (page: PaperPage | undefined) => page?.unnumbered !== true
  const starts = pages.flatMap((page, at) => (at === 0 || isNumbered(page) !== isNumbered(pages[at - 1]) ? [at] : []))
  return starts.map((start, index) => {
    const own = pages.slice(start, starts[index + 1])
    const numbered = isNumbered(own[0])
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { width: mm(210), height: mm(297) },
          margin: MARGIN,
          ...(numbered ? { pageNumbers: { start: 1 } } : {}),
        },
      },
      footers: { default: numbered ? pageNumbers() : new Footer({ children: [new Paragraph({})] }) },
      children: own.flatMap((page, at) => pageParts(page, at > 0, start + at, setting)),
    }
  })
}

const startOf = (page: number): string => `page${page}start`
const endOf = (page: number): string => `page${page}end`

/** From the first page of an item to its last. */
function pageFields(pages: readonly PaperPage[], item: FileItem): ParagraphChild[] {
  const own = pages.flatMap((page, at) => (page.item === item ? [at] : []))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return []
  return [new PageReference(startOf(first)), new TextRun({ text: W.pageRange }), new PageReference(endOf(last))]
}

function pageParts(page: PaperPage, onNewPage: boolean, at: number, setting: Setting): FileChild[] {
  const { title, number, cover, item, blocks } = page
  const heading = new TextRun({ text: title, bold: true, size: cover ? COVER_SIZE : TITLE_SIZE, font: SONG })
  return [
    new Paragraph({
      pageBreakBefore: onNewPage,
      alignment: AlignmentType.CENTER,
      spacing: { before: cover ? mm(40) : 0, after: cover ? mm(10) : 240 },
      children: [item ? new Bookmark({ id: startOf(at), children: [heading] }) : heading],
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
    ...blocks.flatMap((block) => blockParts(block, cover === true, setting)),
    ...(item ? [endMark(at)] : []),
  ]
}

/** Takes no room to speak of, so that it stands on the last page of its paper. */
const endMark = (at: number): Paragraph =>
  new Paragraph({
    spacing: { line: 20, lineRule: 'exact' },
    children: [new Bookmark({ id: endOf(at), children: [new TextRun({ text: '', size: 2 })] })],
  })

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 24 })],
      }),
    ],
  })
