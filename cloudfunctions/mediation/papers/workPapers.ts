import type { PaperBlock, PaperPage } from '@contract/paper'
import { DISPUTE_NAMES, PAPER_TITLES, PAPER_WORDS as W, WAY_NAMES } from '../../kit/texts/papers'
import { type DisputeFile, dayText, isoDayText, momentText, namesOf, noteOf, photosOf } from './disputeFile'

const WIDTHS = [20, 80]

const reasonOf = ({ type }: DisputeFile): string => DISPUTE_NAMES[type]

/** 调查记录, one after the other. */
export function inquiry(file: DisputeFile): PaperPage {
  const records = file.data.inquiryRecords ?? []
  return {
    title: PAPER_TITLES.inquiry,
    number: file.number,
    blocks: [
      ...records.flatMap(({ at, where, whom, version }, index): PaperBlock[] => [
        ...nth(index, records.length),
        {
          what: 'table',
          widths: WIDTHS,
          rows: [
            [W.time, dayText(at)],
            [W.place, where],
            [W.reason, reasonOf(file)],
            [W.asked, whom],
            [W.askedBy, file.mediator],
          ],
        },
        { what: 'section', title: W.content, text: withPhotos(file, version) },
      ]),
      { what: 'signature', label: `${W.asked}（${W.signs}）`, day: W.blankDay },
      { what: 'signature', label: `${W.askedBy}（${W.signs}）`, day: W.blankDay },
    ],
  }
}

/** 调解记录: every meeting, and what came of it. */
export function record(file: DisputeFile): PaperPage {
  const records = file.data.sessionRecords ?? []
  return {
    title: PAPER_TITLES.record,
    number: file.number,
    blocks: [
      ...records.flatMap(({ heldAt, where, people, version }, index): PaperBlock[] => [
        ...nth(index, records.length),
        {
          what: 'table',
          widths: WIDTHS,
          rows: [
            [W.time, momentText(heldAt)],
            [W.place, where],
            [W.reason, reasonOf(file)],
            [W.parties, namesOf(file)],
            [W.present, people],
            [W.mediator, file.mediator],
          ],
        },
        { what: 'section', title: W.content, text: withPhotos(file, version) },
      ]),
      { what: 'section', title: W.result, text: resultOf(file) },
      ...file.parties.map(
        ({ name }): PaperBlock => ({ what: 'signature', label: `${name}（${W.signs}）`, day: W.blankDay }),
      ),
      { what: 'signature', label: W.mediatorSigns, day: W.blankDay },
      { what: 'signature', label: W.recorder, day: W.blankDay },
    ],
  }
}

/** 回访记录. */
export function followUp(file: DisputeFile): PaperPage {
  const records = file.data.visitRecords ?? []
  return {
    title: PAPER_TITLES.followUp,
    number: file.number,
    blocks: [
      ...records.flatMap(({ at, whom, way, version }, index): PaperBlock[] => [
        ...nth(index, records.length),
        {
          what: 'table',
          widths: WIDTHS,
          rows: [
            [W.visited, whom],
            [W.agreementNumber, file.number ?? ''],
            [W.reason, reasonOf(file)],
            [W.time, dayText(at)],
            [W.visitWay, WAY_NAMES[way] ?? ''],
          ],
        },
        { what: 'section', title: W.visitContent, text: noteOf(file, version) },
      ]),
      { what: 'signature', label: `${W.visitedBy}（${W.signs}）`, day: W.blankDay },
    ],
  }
}

const nth = (index: number, all: number): PaperBlock[] =>
  all > 1 ? [{ what: 'section', title: W.nth(index + 1), text: '' }] : []

function withPhotos(file: DisputeFile, version: number): string {
  const photos = photosOf(file, version)
  const note = noteOf(file, version)
  return photos === 0 ? note : `${note}\n${W.photosInFile(photos)}`
}

function resultOf({ theCase, data }: DisputeFile): string {
  const { results } = W
  if (data.oralAgreement) return results.oral
  if (data.effect) return results.agreed
  if (theCase.state === 'failed') return results.failed
  return theCase.state === 'terminated' ? results.terminated : results.going
}

/** What was asked of the court. */
export const courtLines = ({ data }: DisputeFile): string[] =>
  data.confirmation ? [W.appliedToCourt(isoDayText(data.confirmation.appliedOn))] : []

/** What has been done of what was agreed. */
export function performanceLines({ theCase }: DisputeFile): string[] {
  const performance = (theCase.data.performance ?? []) as ReadonlyArray<{
    no: number
    dueOn: string
    doneAt?: number
    lateAt?: number
  }>
  return performance.flatMap(({ no, dueOn, doneAt, lateAt }) => {
    if (doneAt !== undefined) return [W.performed(no, dayText(doneAt))]
    return lateAt === undefined ? [] : [W.notPerformed(no, isoDayText(dueOn))]
  })
}
