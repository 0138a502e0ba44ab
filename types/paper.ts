import { z } from 'zod'
import type { FileItem } from './mediationFile'

/** The papers of a dispute (人民调解文书), in the order of its file. */
export const PAPER_KINDS = [
  'application',
  'registration',
  'notice',
  'inquiry',
  'record',
  'agreement',
  'oralAgreement',
  'followUp',
  'wholeFile',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Papers that a party has a right to; the others are the committee's own. */
const OF_PARTIES: readonly PaperKind[] = ['application', 'notice', 'record', 'agreement', 'oralAgreement']

interface Papered {
  data: Readonly<Record<string, unknown>>
}

/** The papers that there are of a dispute, for an official or for a party. */
export function papersOf({ data }: Papered, isOfficial: boolean): PaperKind[] {
  const there: Readonly<Record<PaperKind, boolean>> = {
    application: data.application !== undefined,
    registration: data.admission !== undefined,
    notice: data.notice !== undefined,
    inquiry: data.inquiryRecords !== undefined,
    record: data.sessionRecords !== undefined,
    agreement: data.agreement !== undefined,
    oralAgreement: data.oralAgreement !== undefined,
    followUp: data.visitRecords !== undefined,
    wholeFile: data.admission !== undefined,
  }
  return PAPER_KINDS.filter((kind) => there[kind] && (isOfficial || OF_PARTIES.includes(kind)))
}

/** One part of a page, from its top down. */
export type PaperBlock =
  /** A table with lines; widths in hundredths of the page. */
  | {
      what: 'table'
      widths: readonly number[]
      rows: ReadonlyArray<readonly string[]>
      head?: true
      pages?: PageColumn
    }
  /** A heading of its own line and the words under it, a paragraph to a line. */
  | { what: 'section'; title: string; text: string }
  | { what: 'text'; text: string }
  /** Who signs: a name, the drawn signature if there is one, and the day. */
  | { what: 'signature'; label: string; strokes?: string; day?: string }
  /** Where the committee's seal goes, with its name, and when it was put there; the picture of the seal once it was. */
  | { what: 'seal'; office: string; day: string; fileId?: string }
  /** A photo that was put into the file. */
  | { what: 'photo'; fileId: string; label: string }

/** A column in which a document says from which page to which an item of the file goes; on a screen there are no pages. */
export interface PageColumn {
  column: number
  /** The items, row by row below the head. */
  items: readonly FileItem[]
}

/** One paper; in a whole file each begins on a new page. */
export interface PaperPage {
  title: string
  /** 卷号, under the title at the right. */
  number?: string
  /** A cover has its title low and large. */
  cover?: true
  /** Covers and contents have no page number (卷宗的封面、目录、封底不编页号). */
  unnumbered?: true
  /** Which of the thirteen items of the file it belongs to. */
  item?: FileItem
  blocks: readonly PaperBlock[]
}

export interface PaperView {
  kind: PaperKind
  /** What a file of it is called, without an ending. */
  name: string
  pages: readonly PaperPage[]
}

export const paperInput = z.strictObject({ caseId: z.string().min(1).max(64), kind: z.enum(PAPER_KINDS) })

/** Photos go into a document as long as there is room in one answer; the others into a second, a third. */
export const paperFileInput = paperInput.extend({ part: z.int().min(1).max(99).default(1) })

/** The photos and seals that stand in the pages of a paper, each once. */
export const picturesIn = (pages: readonly PaperPage[]): string[] => [
  ...new Set(
    pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.what === 'photo' || block.what === 'seal' ? (block.fileId ?? []) : [])),
    ),
  ),
]

/** A paper as a file: its bytes go straight to who asked and are stored nowhere. */
export interface PaperFile {
  /** With its ending. */
  name: string
  /** In base64. */
  content: string
  /** Into how many documents its photos go. */
  parts: number
}
