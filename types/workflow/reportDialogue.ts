import { optionalText, photos, text } from '../fields'
import { ADDRESS_MOST, TEXT_MOST } from '../report'
import { NOTE_MOST, type ReportActions } from './reportStates'

/** Between the office and the person who reported: questions, answers, urging, correcting, withdrawing. */
export const reportDialogue = {
  // 待补充: the clock stands while the person is asked, and runs on by itself after the limit of a pause.
  ask: {
    from: ['accepted'],
    to: 'waiting',
    who: ['lead'],
    fields: { note: text(NOTE_MOST) },
    keeps: 'question',
    drops: ['urge'],
    limit: 'pause',
    tells: ['reporter'],
    note: 'public',
    weight: 'plain',
  },
  // Also once the pause has run out: whoever was away answers late, and is heard.
  supply: {
    from: ['waiting', 'accepted'],
    to: 'accepted',
    who: ['reporter'],
    fields: { note: text(NOTE_MOST), fileIds: photos() },
    needs: 'question',
    drops: ['question', 'untold'],
    limit: 'resume',
    tells: ['lead'],
    note: 'public',
    weight: 'main',
  },
  urge: {
    from: ['dispatched', 'accepted', 'returning'],
    to: 'same',
    who: ['reporter'],
    fields: { note: optionalText(500) },
    every: { name: 'urgedAt', hours: 24 },
    keeps: 'urge',
    within: { step: 'urge' },
    limit: 'keep',
    tells: ['lead', 'centre'],
    note: 'public',
    weight: 'plain',
  },
  correct: {
    from: ['submitted', 'dispatched'],
    to: 'same',
    who: ['reporter'],
    fields: { text: text(TEXT_MOST), address: { ...optionalText(ADDRESS_MOST), kind: 'line' } },
    sets: { text: 'text', address: 'address' },
    suggestsAnew: true,
    limit: 'keep',
    tells: ['lead', 'centre'],
    note: 'public',
    weight: 'quiet',
  },
  withdraw: {
    from: ['submitted', 'dispatched', 'merged'],
    to: 'withdrawn',
    who: ['reporter'],
    fields: { note: optionalText(500) },
    leavesMain: true,
    limit: 'stop',
    tells: ['lead', 'centre'],
    follows: [
      { target: 'merged', action: 'release', hands: { mainId: { head: '_id' } } },
      { target: 'orders', action: 'endOrder' },
      { target: 'main', action: 'letGo', hands: { number: { head: 'number' } } },
    ],
    note: 'public',
    weight: 'quiet',
  },
} as const satisfies ReportActions
