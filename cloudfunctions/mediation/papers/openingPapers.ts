import type { PaperBlock, PaperPage } from '@contract/paper'
import { DISPUTE_NAMES, LAYER_NAMES, PAPER_TITLES, PAPER_WORDS as W, WAY_NAMES } from '../../kit/texts/papers'
import { type DisputeFile, dayText, namesOf, sealOf } from './disputeFile'
import { partyTables } from './partyTable'

/** 申请书: who asks whom for what. */
export function application(file: DisputeFile): PaperPage {
  const { facts = '', request = '', at } = file.data.application ?? {}
  const applicant = file.parties.find((party) => party.applicant)
  const own = file.data.origin === undefined
  return {
    title: PAPER_TITLES.application,
    number: file.number,
    blocks: [
      ...partyTables(file),
      { what: 'section', title: W.facts, text: facts },
      { what: 'section', title: W.request, text: request },
      { what: 'text', text: W.willing },
      {
        what: 'signature',
        label: own ? `${W.applicant}${applicant?.name ?? ''}${W.throughApp}` : W.applicantSigns,
        day: own && at !== undefined ? dayText(at) : W.blankDay,
      },
    ],
  }
}

/** 受理登记表: what was accepted, from where, and by whom. */
export function registration(file: DisputeFile): PaperPage {
  const { admission, assignment, origin, application: asked } = file.data
  const accepted = admission ? dayText(admission.at) : W.blankDay
  const type = DISPUTE_NAMES[file.type]
  const source = [W.sources[origin?.way ?? 'party'], origin?.body, origin?.number].filter(Boolean).join('　')
  return {
    title: PAPER_TITLES.registration,
    number: file.number,
    blocks: [
      { what: 'text', text: W.registered(accepted, file.office, namesOf(file), type) },
      {
        what: 'table',
        widths: [18, 32, 18, 32],
        rows: [
          [W.type, type, W.community, file.community],
          [W.receivedOn, dayText(file.theCase.createdAt), W.acceptedOn, accepted],
          [W.layer, assignment?.layer ? LAYER_NAMES[assignment.layer] : '', W.caseNumber, file.theCase.number],
          [W.source, source],
          [W.remark, W.filledIn],
        ],
      },
      ...partyTables(file),
      { what: 'section', title: W.facts, text: asked?.facts ?? '' },
      { what: 'section', title: W.request, text: asked?.request ?? '' },
      { what: 'signature', label: W.partiesSign, day: W.blankDay },
      { what: 'signature', label: W.clerkSigns, day: W.blankDay },
      { what: 'seal', office: W.sealOf(file.office), day: accepted },
    ],
  }
}

/** 权利义务告知书, with when it was told and who has agreed to mediation. */
export function notice(file: DisputeFile): PaperPage {
  const { notice: told, consents = {} } = file.data
  const said = file.parties.map(({ _id, name }): PaperBlock => {
    const consent = consents[_id]
    return { what: 'text', text: consent ? W.agreedToMediation(name, dayText(consent.at)) : W.notYetAgreed(name) }
  })
  return {
    title: PAPER_TITLES.notice,
    number: file.number,
    blocks: [
      ...W.noticeLines.map((text): PaperBlock => ({ what: 'text', text })),
      ...(told ? [{ what: 'text', text: W.told(dayText(told.at), WAY_NAMES[told.way] ?? '') } as const] : []),
      ...said,
      { what: 'signature', label: W.partiesSign, day: W.blankDay },
      sealOf(file, told?.at),
    ],
  }
}
