import type { DisputeType, Layer } from '@contract/dispute'
import type { KeptFor, Material } from '@contract/mediationFile'
import type { PaperBlock } from '@contract/paper'
import type { Instalment } from '@contract/performance'
import type { CaseDoc } from '../../domain/caseDoc'
import { dayOf, isoDate } from '../../domain/localTime'
import { PAPER_WORDS } from '../../kit/texts/papers'

/** A party as the papers name it; what the reader may not know is empty. */
export interface FileParty {
  _id: string
  applicant: boolean
  name: string
  phone: string
  home: string
  sex?: string
  age?: string
  nation?: string
  job?: string
  idNumber?: string
  /** The reader may not know where they can be found: it stands in the committee's copy. */
  withheld: boolean
}

interface Record_ {
  at: number
  /** The step, under whose number its note stands. */
  version: number
}

/** What the steps of a dispute have kept, opened. */
export interface FileData {
  application?: { facts: string; request: string; at: number }
  origin?: { way: string; body?: string; number?: string }
  admission?: { at: number }
  assignment?: { layer?: Layer }
  notice?: { way: string; at: number }
  consents?: Readonly<Record<string, { at: number }>>
  inquiryRecords?: ReadonlyArray<Record_ & { whom: string; where: string }>
  sessionRecords?: ReadonlyArray<Record_ & { heldAt: string; where: string; people: string }>
  agreement?: {
    facts: string
    points: string
    duties: string
    content: string
    way: string
    performBy: string
    amount?: number
    instalments?: readonly Instalment[]
  }
  signatures?: Readonly<Record<string, { signature: string; at: number }>>
  mediatorSignature?: { signature: string; at: number }
  effect?: { at: number }
  oralAgreement?: { content: string; amount?: number; instalments?: readonly Instalment[]; at: number }
  visitRecords?: ReadonlyArray<Record_ & { whom: string; way: string }>
  materialRecords?: ReadonlyArray<Record_ & { material: Material }>
  confirmation?: { appliedOn: string }
  fileNote?: { note?: string; keptFor?: KeptFor; at: number }
}

/** A step as the papers need it. */
export interface FileStep {
  version: number
  action: string
  at: number
  note: string
  fileIds: readonly string[]
  /** Who took it: a party, or an official, by name. */
  giver: string
}

/** Everything that the papers of one dispute are made from. */
export interface DisputeFile {
  theCase: CaseDoc
  data: FileData
  parties: readonly FileParty[]
  /** The steps by their number. */
  steps: ReadonlyMap<number, FileStep>
  type: DisputeType
  /** The committee, and the number of its file. */
  office: string
  number?: string
  /** The picture of the committee's seal; missing where the centre has given none, and the seal is put on by hand. */
  sealId?: string
  mediator: string
  community: string
  now: number
}

/** `2026年11月3日` */
export function dayText(at: number): string {
  return isoDayText(isoDate(dayOf(at)))
}

export function isoDayText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return PAPER_WORDS.day(year, month, day)
}

/** A day and a time of day; what an older record has in words of its own stays as it was written. */
export function momentText(moment: string): string {
  const [date = '', clock] = moment.split('T')
  return clock === undefined ? moment : `${isoDayText(date)} ${clock}`
}

export const namesOf = ({ parties }: DisputeFile): string => parties.map(({ name }) => name).join('、')

/** The note of a step; a reader who may not know it is not given the paper that it stands in. */
export const noteOf = ({ steps }: DisputeFile, version: number): string => steps.get(version)?.note ?? ''

export const photosOf = ({ steps }: DisputeFile, version: number): number => steps.get(version)?.fileIds.length ?? 0

/** The committee's seal, with its picture once it was put there; before that, and without a picture, the place for it. */
export function sealOf({ office, sealId }: DisputeFile, at: number | undefined): PaperBlock {
  const day = at === undefined ? PAPER_WORDS.blankDay : dayText(at)
  const isSealed = at !== undefined && sealId !== undefined
  return {
    what: 'seal',
    office: isSealed ? office : PAPER_WORDS.sealOf(office),
    day,
    ...(isSealed ? { fileId: sealId } : {}),
  }
}
