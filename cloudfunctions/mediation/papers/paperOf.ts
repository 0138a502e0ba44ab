import type { PaperKind, PaperPage, PaperView } from '@contract/paper'
import { PAPER_TITLES } from '../../kit/texts/papers'
import { agreement, oralAgreement } from './agreementPapers'
import type { DisputeFile } from './disputeFile'
import { application, notice, registration } from './openingPapers'
import { wholeFile } from './wholeFile'
import { followUp, inquiry, record } from './workPapers'

const PAGES: Readonly<Record<Exclude<PaperKind, 'wholeFile'>, (file: DisputeFile) => PaperPage>> = {
  application,
  registration,
  notice,
  inquiry,
  record,
  agreement,
  oralAgreement,
  followUp,
}

/** One paper of a dispute, or its whole file, as it is shown, printed and written into a document. */
export function paperOf(kind: PaperKind, file: DisputeFile): PaperView {
  const page = (each: PaperKind): PaperPage => PAGES[each as keyof typeof PAGES](file)
  const name = `${PAPER_TITLES[kind]} ${file.number ?? file.theCase.number}`
  return { kind, name, pages: kind === 'wholeFile' ? wholeFile(file, page) : [page(kind)] }
}
