import type { Dictionary } from '../types'

export const knowledge: Dictionary['knowledge'] = {
  faqs: 'Questions and answers',
  faqsAbout: 'Social insurance, schools, residence permits, power cuts …',
  search: 'Find a question',
  searchHint: 'A few words, such as “permit”',
  none: 'No answer fits. Report it, and we will answer you.',
  report: 'Report a problem',
  notAnswered: 'My question is not here: report it',
  notices: 'Notices',
  noNotices: 'There are no notices now.',
  emergency: 'Emergency',
  between: (from, until) => `${from} to ${until}`,
}
