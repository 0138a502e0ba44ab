import { choice, optionalText } from '../fields'
import { NOTE_MOST, type ReportActions } from './reportStates'

/** States in which there is something that the person must have heard: a question, an answer, a decision. */
const HEARD_IN = ['waiting', 'answered', 'reviewing', 'closed', 'transferred', 'declined'] as const

/** 事事有回音: whoever neither WeChat nor the inbox has reached is told by phone. */
export const reportTold = {
  // A day after something that must be heard: no message could be sent, and nobody has opened the inbox since.
  markUntold: {
    from: HEARD_IN,
    to: 'same',
    who: ['system'],
    fields: {},
    of: 'whole',
    keeps: 'untold',
    unless: 'untold',
    limit: 'keep',
    tells: ['lead'],
    note: 'internal',
    weight: 'quiet',
  },
  toldByPhone: {
    from: HEARD_IN,
    to: 'same',
    who: ['lead', 'centre'],
    fields: { how: choice(['spoken', 'family', 'visited']), note: optionalText(NOTE_MOST) },
    needs: 'untold',
    drops: ['untold'],
    limit: 'keep',
    tells: [],
    note: 'internal',
    weight: 'plain',
  },
} as const satisfies ReportActions
