import { type FileItem, fileItems, lastYear } from '@contract/mediationFile'
import { type PaperKind, type PaperPage, papersOf } from '@contract/paper'
import { DISPUTE_NAMES, ITEM_NAMES, KEPT_NAMES, PAPER_TITLES, PAPER_WORDS as W } from '../../kit/texts/papers'
import { type DisputeFile, dayText, type FileData, namesOf } from './disputeFile'
import { exhibitPage } from './exhibits'
import { courtLines, performanceLines } from './workPapers'

const NEEDED: readonly FileItem[] = ['application', 'notice', 'identity', 'record', 'agreement', 'backCover']

/** The papers of the file in the order of its thirteen items, with what was put into it by hand, between its covers. */
export function wholeFile(file: DisputeFile, page: (kind: PaperKind) => PaperPage): PaperPage[] {
  const kinds = papersOf(file.theCase, true)
  const paper = (kind: PaperKind): PaperPage[] => (kinds.includes(kind) ? [page(kind)] : [])
  const papers = [
    ...[...paper('application'), ...paper('registration')].map((each) => of('application', each)),
    ...paper('notice').map((each) => of('notice', each)),
    ...exhibitPage(file, 'identity'),
    ...exhibitPage(file, 'authorisation'),
    ...paper('inquiry').map((each) => of('inquiry', each)),
    ...exhibitPage(file, 'evidence'),
    ...paper('record').map((each) => of('record', each)),
    ...[...paper('agreement'), ...paper('oralAgreement')].map((each) => of('agreement', each)),
    ...exhibitPage(file, 'performanceProof', performanceLines(file)),
    ...paper('followUp').map((each) => of('followUp', each)),
    ...exhibitPage(file, 'courtConfirmation', courtLines(file)),
    ...noteOfFile(file),
  ]
  const front = [cover(file), contents(file, papers)]
  return [...front.map(unnumbered), ...papers, unnumbered(backCover(papers.length))]
}

const of = (item: FileItem, page: PaperPage): PaperPage => ({ ...page, item })
const unnumbered = (page: PaperPage): PaperPage => ({ ...page, unnumbered: true })

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
          [W.keptFor, keptForText(data.fileNote)],
          [W.remark, ''],
        ],
      },
    ],
  }
}

/** 保管期限, with the day until which the file is kept; written by hand while it is not archived. */
function keptForText(note: FileData['fileNote']): string {
  if (!note?.keptFor) return ''
  const year = lastYear(note.keptFor, note.at)
  return year === undefined ? KEPT_NAMES[note.keptFor] : W.keptUntil(KEPT_NAMES[note.keptFor], year)
}

/** 卷内目录: the thirteen items, which of them are there, and on which pages. */
function contents({ theCase, number }: DisputeFile, papers: readonly PaperPage[]): PaperPage {
  const items = fileItems(theCase)
  const standingOf = ({ item, standing }: (typeof items)[number]): string => {
    if (standing === 'there' || papers.some((paper) => paper.item === item)) return W.there
    return standing === 'missing' ? W.missing : ''
  }
  return {
    title: W.contents,
    number,
    blocks: [
      {
        what: 'table',
        head: true,
        widths: [8, 46, 20, 14, 12],
        rows: [
          [W.order, W.paper, W.inFile, W.pages, W.remark],
          ...items.map((each) => [
            String(each.no),
            ITEM_NAMES[each.item],
            standingOf(each),
            '',
            NEEDED.includes(each.item) ? W.must : W.asNeeded,
          ]),
        ],
        pages: { column: 3, items: items.map(({ item }) => item) },
      },
    ],
  }
}

const noteOfFile = ({ data, number }: DisputeFile): PaperPage[] =>
  data.fileNote?.note
    ? [
        {
          title: ITEM_NAMES.fileNote,
          number,
          item: 'fileNote',
          blocks: [{ what: 'text', text: data.fileNote.note }],
        },
      ]
    : []

const backCover = (papers: number): PaperPage => ({
  title: W.backCover,
  cover: true,
  blocks: [
    { what: 'text', text: W.backCoverText(papers) },
    { what: 'signature', label: W.checkedBy, day: W.blankDay },
  ],
})
