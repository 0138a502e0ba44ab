import type { Dictionary } from '../types'

export const similar: Dictionary['similar'] = {
  title: 'Something like this has been reported near by',
  about:
    'If it is the same matter, it can be handled together: what you wrote and where is kept, and you hear the result.',
  away: (metres) => `about ${metres} m away`,
  people: (count) => (count === 1 ? 'reported by one person' : `reported by ${count} people`),
  words: (words) => `also mentions ${words}`,
  quote: (words) => words.map((word) => `“${word}”`).join(', '),
  join: 'I have this too',
  notSame: 'Not the same',
  mine: 'This is your own report',
  look: 'See where it stands',
  confirmTitle: 'Handle it together with this one?',
  confirmText:
    'Your text, place and photos go to whoever handles it. You get the answer as your own and can rate it. Press "Submit" when you have finished.',
  confirm: 'Handle together',
  joined: 'It will be handled together with the one near by. Press "Submit" when you have finished.',
  undo: 'Report it separately',
  desk: {
    title: 'Near by and similar',
    merge: 'Merge into this one',
    mergeConfirm: 'Merge',
    mergeTitle: (number) => `Merge into ${number}?`,
    mergeText: 'It is handled with that one, and both reporters get its answer. The merge can be undone.',
  },
  earlier: {
    title: 'Earlier reports of this person',
    show: 'Show earlier reports of this person',
    notice: 'Looking is recorded; only what you may read is shown',
    none: 'No other reports that you may read.',
    count: (count) => `Other reports: ${count}`,
    repeat: (count) => `${count} within 30 days: it may be a problem that comes back.`,
    more: (count) => `more than ${count}`,
    exactly: (count) => `${count}`,
  },
}
