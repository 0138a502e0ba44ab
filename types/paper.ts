import { z } from 'zod'

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
  | { what: 'table'; widths: readonly number[]; rows: ReadonlyArray<readonly string[]>; head?: true }
  /** A heading of its own line and the words under it, a paragraph to a line. */
  | { what: 'section'; title: string; text: string }
  | { what: 'text'; text: string }
  /** Who signs: a name, the drawn signature if there is one, and the day. */
  | { what: 'signature'; label: string; strokes?: string; day?: string }
  /** Where the committee's seal goes, with its name, and when it was put there. */
  | { what: 'seal'; office: string; day: string }

/** One paper; in a whole file each begins on a new page. */
export interface PaperPage {
  title: string
  /** 卷号, under the title at the right. */
  number?: string
  /** A cover has its title low and large. */
  cover?: true
  blocks: readonly PaperBlock[]
}

export interface PaperView {
  kind: PaperKind
  /** What a file of it is called, without an ending. */
  name: string
  pages: readonly PaperPage[]
}

export const paperInput = z.strictObject({ caseId: z.string().min(1).max(64), kind: z.enum(PAPER_KINDS) })

/** A paper as a file: its bytes go straight to who asked and are stored nowhere. */
export interface PaperFile {
  /** With its ending. */
  name: string
  /** In base64. */
  content: string
}
