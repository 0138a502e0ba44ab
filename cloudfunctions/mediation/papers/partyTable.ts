import type { PaperBlock } from '@contract/paper'
import { PAPER_WORDS, SEX_NAMES } from '../../kit/texts/papers'
import type { DisputeFile, FileParty } from './disputeFile'

const WIDTHS = [16, 20, 14, 10, 10, 10, 10, 10]
const W = PAPER_WORDS

/** 当事人基本情况, a small table for each: what nobody has filled in stays empty, to be written by hand. */
export const partyTables = ({ parties }: DisputeFile): PaperBlock[] => parties.map(partyTable)

function partyTable(party: FileParty): PaperBlock {
  const { applicant, name, sex = '', nation = '', age = '', job = '', phone, home, idNumber = '', withheld } = party
  const kept = withheld ? W.kept : ''
  return {
    what: 'table',
    widths: WIDTHS,
    rows: [
      [applicant ? W.applicant : W.respondent, name, W.sex, SEX_NAMES[sex] ?? '', W.nation, nation, W.age, age],
      [W.job, job || kept, W.phone, phone],
      [W.home, home || kept, W.idNumber, idNumber || kept],
    ],
  }
}
