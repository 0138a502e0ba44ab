import { type FileItem, fileItems } from '@contract/mediationFile'
import { type PaperBlock, type PaperKind, type PaperPage, papersOf } from '@contract/paper'
import { DISPUTE_NAMES, ITEM_NAMES, MATERIAL_NAMES, PAPER_TITLES, PAPER_WORDS as W } from '../../kit/texts/papers'
import { type DisputeFile, dayText, namesOf, noteOf, photosOf } from './disputeFile'
import { performanceLines } from './workPapers'

const NEEDED: readonly FileItem[] = ['application', 'notice', 'identity', 'record', 'agreement', 'backCover']

/** The papers of the file, with what was put into it by hand, between its covers. */
export function wholeFile(file: DisputeFile, page: (kind: PaperKind) => PaperPage): PaperPage[] {
  const kinds = papersOf(file.theCase, true).filter((kind) => kind !== 'wholeFile')
  const note = noteOfFile(file)
  const papers = [...kinds.map(page), ...materials(file), ...(note ? [note] : [])]
  return [cover(file), contents(file), ...papers, backCover(papers.length)]
}

function cover(file: DisputeFile): PaperPage {
  const { theCase, data } = file
  const over = theCase.open ? W.blankDay : dayText(theCase.updatedAt)
  const began = data.admission ? dayText(data.admission.at) : W.blankDay
  return {
    title: file.office,
    cover: true,
    blocks: [
      { what: 'section', title: PAPER_TITLES.wholeFile, text: '' },
      {
        what: 'table',
        widths: [28, 72],
        rows: [
          [W.fileName, `${namesOf(file)}${DISPUTE_NAMES[file.type]}`],
          [W.fileNumber, file.number ?? W.unnumbered],
          [W.mediator, file.mediator],
          [W.mediationDates, `${W.from}${began}${W.to}${over}`],
          [W.filedBy, file.mediator],
          [W.filedOn, data.fileNote ? dayText(data.fileNote.at) : W.blankDay],
          [W.keptFor, ''],
          [W.remark, ''],
        ],
      },
    ],
  }
}

/** 卷内目录: the thirteen items, and which of them are there. */
function contents({ theCase, number }: DisputeFile): PaperPage {
  const standing = { there: '√', missing: W.missing, none: '' }
  return {
    title: W.contents,
    number,
    blocks: [
      {
        what: 'table',
        head: true,
        widths: [8, 46, 22, 10, 14],
        rows: [
          [W.order, W.paper, W.inFile, W.pages, W.remark],
          ...fileItems(theCase).map((each) => [
            String(each.no),
            ITEM_NAMES[each.item],
            standing[each.standing],
            // Written by hand once the file is bound.
            '',
            NEEDED.includes(each.item) ? W.must : W.asNeeded,
          ]),
        ],
      },
    ],
  }
}

/** What was put into the file beside the papers, and what has been performed of the agreement. */
function materials(file: DisputeFile): PaperPage[] {
  const { theCase, data, number } = file
  const photos = theCase.fileIds.length
  const listed = (data.materialRecords ?? []).map(({ material, at, version }): readonly string[] => {
    const own = photosOf(file, version)
    return [MATERIAL_NAMES[material], noteOf(file, version), own > 0 ? W.photosInFile(own) : '', dayText(at)]
  })
  const rows = [
    ...(photos > 0
      ? [[MATERIAL_NAMES.evidence, W.applicationPhotos, W.photosInFile(photos), dayText(theCase.createdAt)]]
      : []),
    ...listed,
  ]
  const lines = performanceLines(file)
  if (rows.length === 0 && lines.length === 0) return []
  const table: PaperBlock = {
    what: 'table',
    head: true,
    widths: [20, 35, 25, 20],
    rows: [[W.paper, W.content, W.remark, W.time], ...rows],
  }
  return [
    {
      title: ITEM_NAMES.evidence,
      number,
      blocks: [
        ...(rows.length > 0 ? [table] : []),
        ...(lines.length > 0
          ? [{ what: 'section', title: ITEM_NAMES.performanceProof, text: lines.join('\n') } as const]
          : []),
      ],
    },
  ]
}

const noteOfFile = ({ data, number }: DisputeFile): PaperPage | undefined =>
  data.fileNote?.note
    ? { title: ITEM_NAMES.fileNote, number, blocks: [{ what: 'text', text: data.fileNote.note }] }
    : undefined

const backCover = (papers: number): PaperPage => ({
  title: W.backCover,
  cover: true,
  blocks: [
    { what: 'text', text: W.backCoverText(papers) },
    { what: 'signature', label: W.checkedBy, day: W.blankDay },
  ],
})
