import type { Dictionary } from '../types'

export const search: Dictionary['search'] = {
  open: 'Search',
  title: 'Search orders',
  field: 'Search orders',
  placeholder: 'Number, phone, name or words',
  go: 'Search',
  recent: 'Recent searches',
  forget: 'Forget them',
  how: 'What you can search for',
  ways: {
    number: {
      title: 'Number',
      about: 'The whole number, or the last digits of one of today, such as 12; hotline numbers too',
    },
    words: { title: 'Words', about: 'Words of title, text and place, with spaces between them' },
    person: { title: 'Name or phone', about: 'In full; each search is recorded' },
  },
  limits:
    'Only orders that you may read are found. New ones are found by words within a minute; numbers within a text and answers are not searched.',
  by: {
    number: 'Found by number',
    phone: 'Found by phone (recorded)',
    name: 'Found by name (recorded)',
    words: (query) => `Orders that have “${query}”, the newest first`,
  },
  asWords: 'Search for the words instead',
  nothing: 'Please write at least two characters: a single one, or a number alone, cannot be found.',
  none: 'Nothing found. Try other words, or fewer.',
  noneSoFar: 'Nothing in this stretch; you can look further back.',
  on: 'Look further back',
}
