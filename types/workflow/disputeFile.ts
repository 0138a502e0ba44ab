import { choice, optionalChoice, optionalLine, party, photos, text } from '../fields'
import { MATERIALS } from '../mediationFile'
import type { DisputeActions } from './disputeStates'

const WHILE_OPEN = ['assigned', 'mediating', 'agreed', 'performing', 'failed', 'terminated'] as const

/** What goes into the file of a dispute (卷宗) beside the steps themselves. */
export const disputeFile = {
  // 当事人基本情况 (人民调解法 Art. 29) and 身份证明; of an organisation its credit code and who speaks for it.
  describeParty: {
    from: WHILE_OPEN,
    to: 'same',
    who: ['assignee', 'lead'],
    fields: {
      partyId: party(),
      sex: optionalChoice(['male', 'female']),
      age: optionalLine(10),
      nation: optionalLine(20),
      job: optionalLine(60),
      idNumber: optionalLine(40),
    },
    perParty: { name: 'partyFacts', again: true },
    limit: 'keep',
    tells: [],
    note: 'internal',
    weight: 'quiet',
  },
  addToFile: {
    from: WHILE_OPEN,
    to: 'same',
    who: ['assignee', 'lead'],
    fields: { material: choice(MATERIALS), note: text(200), fileIds: photos() },
    counts: { name: 'materials', most: 40 },
    lists: 'materialRecords',
    limit: 'keep',
    tells: [],
    note: 'internal',
    weight: 'quiet',
  },
} as const satisfies DisputeActions
