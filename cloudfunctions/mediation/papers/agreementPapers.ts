import { writeYuan } from '@contract/money'
import type { PaperBlock, PaperPage } from '@contract/paper'
import type { Instalment } from '@contract/performance'
import { DISPUTE_NAMES, PAPER_TITLES, PAPER_WORDS as W } from '../../kit/texts/papers'
import { type DisputeFile, dayText, isoDayText, namesOf, sealOf } from './disputeFile'
import { partyTables } from './partyTable'

const section = (title: string, text: string): PaperBlock => ({ what: 'section', title, text })

/**
 * 人民调解协议书 with everything of 人民调解法 Art. 29: the parties, the facts, the disputed points and each party's
 * responsibility, the content, the way and the time limit of performance; and of Art. 29 para. 2 who has signed, the
 * mediator's signature and the committee's seal.
 */
export function agreement(file: DisputeFile): PaperPage {
  const { agreement: agreed, signatures = {}, mediatorSignature, effect } = file.data
  if (!agreed) return { title: PAPER_TITLES.agreement, number: file.number, blocks: [] }
  const { facts, points, duties, content, way, performBy } = agreed
  const copies = file.parties.length + 1
  return {
    title: PAPER_TITLES.agreement,
    number: file.number,
    blocks: [
      ...partyTables(file),
      section(W.mainFacts, facts),
      section(W.points, points),
      section(W.duties, duties),
      section(W.agreedContent, content),
      ...money(agreed),
      section(W.way, way),
      section(W.limit, W.until(isoDayText(performBy))),
      { what: 'text', text: W.force },
      { what: 'text', text: W.confirmation },
      { what: 'text', text: W.copies(copies, file.parties.length) },
      { what: 'text', text: effect ? W.inForceOn(dayText(effect.at)) : W.notInForce },
      ...file.parties.map(({ _id, applicant, name }): PaperBlock => {
        return signed(`${applicant ? W.applicant : W.respondent}${name}`, signatures[_id])
      }),
      signed(`${W.mediator}${file.mediator}`, mediatorSignature),
      { what: 'signature', label: W.recorder, day: W.blankDay },
      sealOf(file, effect?.at),
    ],
  }
}

/** 口头协议登记表 (Art. 28): what the mediator recorded. */
export function oralAgreement(file: DisputeFile): PaperPage {
  const { oralAgreement: agreed, application } = file.data
  if (!agreed) return { title: PAPER_TITLES.oralAgreement, number: file.number, blocks: [] }
  return {
    title: PAPER_TITLES.oralAgreement,
    number: file.number,
    blocks: [
      {
        what: 'table',
        widths: [18, 32, 18, 32],
        rows: [
          [W.parties, namesOf(file), W.type, DISPUTE_NAMES[file.type]],
          [W.mediator, file.mediator, W.agreedOn, dayText(agreed.at)],
        ],
      },
      ...partyTables(file),
      section(W.mainFacts, application?.facts ?? ''),
      section(W.agreedContent, agreed.content),
      ...money(agreed),
      { what: 'text', text: W.oralNote },
      { what: 'text', text: W.confirmation },
      { what: 'signature', label: W.mediatorSigns, day: W.blankDay },
      { what: 'seal', office: W.sealOf(file.office), day: dayText(agreed.at) },
    ],
  }
}

/** By hand on paper, a seal or a fingerprint does as well. */
const signed = (who: string, given: { signature: string; at: number } | undefined): PaperBlock => ({
  what: 'signature',
  label: given ? `${who}（${W.signs}）` : `${who}（${W.signsOnPaper}）`,
  ...(given ? { strokes: given.signature, day: dayText(given.at) } : { day: W.blankDay }),
})

function money({ amount, instalments = [] }: { amount?: number; instalments?: readonly Instalment[] }): PaperBlock[] {
  if (!amount && instalments.length === 0) return []
  const parts = instalments.map((part, index) =>
    W.instalment(index + 1, isoDayText(part.dueOn), writeYuan(part.amount)),
  )
  return [section(W.money, [...(amount ? [writeYuan(amount)] : []), ...parts].join('\n'))]
}
