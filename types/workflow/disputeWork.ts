import { day, instalments, line, optionalMoney, party, photos, signature, text } from '../fields'
import type { DisputeActions } from './disputeStates'
import { NOTE_MOST } from './reportStates'

const RECORD_MOST = 4000

/** The mediation itself, up to an agreement or its end. */
export const disputeWork = {
  session: {
    from: ['mediating'],
    to: 'same',
    who: ['assignee'],
    fields: { heldAt: line(40), where: line(80), people: line(90), note: text(RECORD_MOST), fileIds: photos() },
    counts: { name: 'sessions', most: 30 },
    limit: 'keep',
    tells: ['party'],
    note: 'public',
    weight: 'plain',
  },
  investigate: {
    from: ['assigned', 'mediating'],
    to: 'same',
    who: ['assignee'],
    fields: { note: text(RECORD_MOST), fileIds: photos() },
    limit: 'keep',
    tells: [],
    note: 'internal',
    weight: 'quiet',
  },
  // 人民调解法 Art. 29: the parties stand with the case; facts, points, duties, content, way and time limit stand here.
  draftAgreement: {
    from: ['mediating'],
    to: 'same',
    who: ['assignee'],
    fields: {
      facts: text(NOTE_MOST),
      points: text(NOTE_MOST),
      duties: text(NOTE_MOST),
      content: text(NOTE_MOST),
      way: line(200),
      performBy: day(),
      amount: optionalMoney(),
      instalments: instalments(),
    },
    needs: 'sessions',
    keeps: 'agreement',
    // Who signed another text has not signed this one.
    drops: ['signatures', 'mediatorSignature'],
    limit: 'keep',
    tells: ['party'],
    note: 'public',
    weight: 'main',
  },
  sign: {
    from: ['mediating'],
    to: 'same',
    who: ['party'],
    fields: { signature: signature() },
    needs: 'agreement',
    perParty: { name: 'signatures' },
    limit: 'keep',
    tells: ['assignee'],
    note: 'public',
    weight: 'main',
  },
  signFor: {
    from: ['mediating'],
    to: 'same',
    who: ['assignee'],
    fields: { partyId: party(), signature: signature() },
    needs: 'agreement',
    perParty: { name: 'signatures' },
    limit: 'keep',
    tells: ['party'],
    note: 'public',
    weight: 'plain',
  },
  signAsMediator: {
    from: ['mediating'],
    to: 'same',
    who: ['assignee'],
    fields: { signature: signature() },
    needs: 'agreement',
    unless: 'mediatorSignature',
    keeps: 'mediatorSignature',
    limit: 'keep',
    tells: ['lead'],
    note: 'public',
    weight: 'plain',
  },
  // Art. 29: in force on the day on which every party and the mediator have signed and the committee has put its seal.
  stamp: {
    from: ['mediating'],
    to: 'agreed',
    who: ['lead'],
    fields: {},
    needs: 'mediatorSignature',
    needsAll: 'signatures',
    keeps: 'effect',
    schedules: true,
    tallies: [{ name: 'dispute:written' }, ...settled()],
    limit: 'stop',
    tells: ['party', 'assignee', 'centre'],
    note: 'public',
    weight: 'main',
  },
  // Art. 28: by word of mouth; the mediator records the content, and it is in force on that day.
  agreeOrally: {
    from: ['mediating'],
    to: 'agreed',
    who: ['assignee'],
    fields: { content: text(NOTE_MOST), amount: optionalMoney(), instalments: instalments() },
    needs: 'sessions',
    keeps: 'oralAgreement',
    drops: ['agreement', 'signatures', 'mediatorSignature'],
    schedules: true,
    tallies: [{ name: 'dispute:oral' }, ...settled()],
    limit: 'stop',
    tells: ['party', 'lead', 'centre'],
    note: 'public',
    weight: 'plain',
  },
  fail: {
    from: ['mediating'],
    to: 'failed',
    who: ['assignee'],
    fields: { note: text(NOTE_MOST) },
    keeps: 'failure',
    limit: 'stop',
    tells: ['party', 'lead', 'centre'],
    note: 'public',
    weight: 'quiet',
  },
} as const satisfies DisputeActions

/** Where, by whom and about what it was settled, and the money in it. */
function settled() {
  return [
    { name: 'dispute:out' },
    { name: 'dispute:out:type', of: 'type' },
    { name: 'dispute:out:layer', of: 'layer' },
    { name: 'dispute:out:team', of: 'team' },
    { name: 'dispute:money', sum: 'amount' },
    { name: 'dispute:money:type', of: 'type', sum: 'amount' },
    { name: 'dispute:money:layer', of: 'layer', sum: 'amount' },
    { name: 'dispute:money:team', of: 'team', sum: 'amount' },
  ] as const
}
