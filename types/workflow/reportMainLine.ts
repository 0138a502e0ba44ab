import { helpers, office, optionalText, photos, text } from '../fields'
import { ANSWER_MOST, NOTE_MOST, type ReportActions, UNANSWERED } from './reportStates'

/** The main line of a report up to its answer. */
export const reportMainLine = {
  dispatch: {
    from: ['submitted', 'dispatched'],
    to: 'dispatched',
    who: ['centre'],
    fields: { officeId: office(), helperIds: helpers(), note: optionalText(NOTE_MOST) },
    leadField: 'officeId',
    helperField: 'helperIds',
    drops: ['automatic'],
    limit: 'startHandling',
    tells: ['reporter', 'lead', 'helper'],
    follows: [
      {
        target: 'parent',
        action: 'orderMoved',
        hands: { caseId: { head: '_id' }, number: { head: 'number' }, officeId: { input: 'officeId' } },
      },
    ],
    note: 'internal',
    bulk: true,
    weight: 'main',
  },
  accept: {
    from: ['dispatched'],
    to: 'accepted',
    who: ['lead'],
    fields: { note: optionalText(NOTE_MOST) },
    teaches: 'stands',
    limit: 'keep',
    tells: ['reporter'],
    note: 'public',
    bulk: true,
    weight: 'main',
  },
  answer: {
    from: ['accepted'],
    to: 'answered',
    who: ['lead'],
    fields: { note: text(ANSWER_MOST), fileIds: photos() },
    keeps: 'answer',
    drops: ['supervision', 'urge', 'question'],
    teaches: 'stands',
    limit: 'startConfirmation',
    tells: ['reporter', 'centre'],
    follows: [
      {
        target: 'merged',
        action: 'answerWithMain',
        hands: { note: { input: 'note' }, fileIds: { input: 'fileIds' }, officeId: { head: 'leadOfficeId' } },
      },
      {
        target: 'parent',
        action: 'orderAnswered',
        hands: {
          caseId: { head: '_id' },
          number: { head: 'number' },
          officeId: { head: 'leadOfficeId' },
          note: { input: 'note' },
        },
      },
    ],
    afterOrders: true,
    note: 'public',
    weight: 'main',
  },
  progress: {
    from: ['accepted'],
    to: 'same',
    who: ['lead', 'helper'],
    fields: { note: text(NOTE_MOST), fileIds: photos() },
    drops: ['urge'],
    limit: 'keep',
    tells: ['reporter'],
    follows: [
      {
        target: 'merged',
        action: 'progressOfMain',
        hands: { note: { input: 'note' }, fileIds: { input: 'fileIds' } },
      },
    ],
    note: 'public',
    weight: 'plain',
  },
  remark: {
    from: [...UNANSWERED, 'answered', 'reviewing'],
    to: 'same',
    who: ['lead', 'helper', 'centre'],
    fields: { note: text(NOTE_MOST) },
    limit: 'keep',
    tells: [],
    note: 'internal',
    bulk: true,
    weight: 'quiet',
  },
} as const satisfies ReportActions
