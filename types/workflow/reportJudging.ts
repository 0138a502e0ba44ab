import { choice, optionalText, photos, rating, tags, text } from '../fields'
import { NOTE_MOST, type ReportActions } from './reportStates'

/** 政务服务好差评: the two lowest levels are 差评 and are looked into. */
export const LOW_RATING = 3

/** What was wrong, and what was good, in words that a person need not type. */
const FAULTS = ['unsolved', 'slow', 'besideThePoint', 'unfriendly', 'passedOn'] as const
const MERITS = ['solved', 'quick', 'clear', 'friendly'] as const

/** Ratings that are not the office's fault are left out of its reviewed rate, with the reason on record. */
const EXCLUSIONS = ['mistaken', 'beyondLaw', 'anotherMatter', 'unfounded'] as const

/** How a report is judged and closed: rated, sent back, called about, and where the rating is low looked into (差评整改). */
export const reportJudging = {
  rate: {
    from: ['answered', 'closed'],
    to: 'closed',
    toWhen: { field: 'rating', below: LOW_RATING, to: 'reviewing' },
    who: ['reporter'],
    fields: {
      rating: rating(),
      faults: { ...tags(FAULTS), shownWhen: { field: 'rating', below: LOW_RATING } },
      merits: { ...tags(MERITS), shownWhen: { field: 'rating', from: LOW_RATING } },
      note: optionalText(500),
    },
    tallies: [{ name: 'rated', field: 'rating' }],
    keeps: 'rating',
    drops: ['untold'],
    unless: 'rating',
    limit: 'startReview',
    tells: ['lead', 'centre'],
    note: 'public',
    weight: 'main',
  },
  // 重办: at most two, each with a new clock.
  reopen: {
    from: ['answered'],
    to: 'accepted',
    who: ['reporter', 'centre'],
    fields: { note: text(NOTE_MOST), fileIds: photos() },
    drops: ['answer', 'callback', 'extensionDecision', 'rating', 'untold'],
    counts: { name: 'reopened', most: 2 },
    limit: 'startHandling',
    tells: ['lead', 'centre'],
    follows: [
      { target: 'parent', action: 'orderReopened', hands: { caseId: { head: '_id' }, number: { head: 'number' } } },
    ],
    note: 'public',
    weight: 'plain',
  },
  // 回访: the centre asks the person by phone, above all where nobody can rate in the mini program.
  callback: {
    from: ['answered', 'reviewing'],
    to: 'same',
    who: ['centre'],
    fields: { result: choice(['satisfied', 'notSatisfied', 'notReached']), note: optionalText(NOTE_MOST) },
    keeps: 'callback',
    dropsUnless: { field: 'result', is: 'notReached', names: ['untold'] },
    limit: 'keep',
    tells: [],
    note: 'internal',
    weight: 'plain',
  },
  close: {
    from: ['answered'],
    to: 'closed',
    who: ['centre'],
    fields: { note: optionalText(NOTE_MOST) },
    limit: 'stop',
    tells: ['reporter', 'lead'],
    note: 'public',
    weight: 'main',
  },
  // 整改: the office handles it once more; the rating was justified.
  rectify: {
    from: ['reviewing'],
    to: 'accepted',
    who: ['centre'],
    fields: { note: text(NOTE_MOST) },
    drops: ['answer', 'callback', 'extensionDecision', 'rating', 'untold'],
    counts: { name: 'reopened', most: 2 },
    limit: 'startHandling',
    tells: ['reporter', 'lead'],
    follows: [
      { target: 'parent', action: 'orderReopened', hands: { caseId: { head: '_id' }, number: { head: 'number' } } },
    ],
    note: 'public',
    weight: 'main',
  },
  // The rating stands, and nothing more can be done: the person was called and told why.
  upholdRating: {
    from: ['reviewing'],
    to: 'closed',
    who: ['centre'],
    fields: { note: text(NOTE_MOST) },
    needs: 'callback',
    keeps: 'ratingReview',
    limit: 'stop',
    tells: ['reporter', 'lead'],
    note: 'public',
    weight: 'plain',
  },
  // 不合理差评: kept as it was given, but not counted against the office.
  excludeRating: {
    from: ['reviewing'],
    to: 'closed',
    who: ['centre'],
    fields: { reason: choice(EXCLUSIONS), note: text(NOTE_MOST) },
    needs: 'callback',
    keeps: 'ratingExclusion',
    tallies: [{ name: 'ratingExcluded' }],
    limit: 'stop',
    tells: ['lead'],
    note: 'internal',
    weight: 'quiet',
  },
  autoClose: {
    from: ['answered'],
    to: 'closed',
    who: ['system'],
    fields: {},
    limit: 'stop',
    tells: ['reporter', 'lead'],
    note: 'public',
    weight: 'quiet',
  },
} as const satisfies ReportActions
