import type { Dictionary } from '../types'

export const insight: Dictionary['insight'] = {
  routing: {
    title: 'Automatic dispatch',
    about: 'How sure the system must be to dispatch by itself',
    learning: (confirmed, needed) =>
      `The system learns from dispatches that stood: ${confirmed} so far; from ${needed} on they are taken into account.`,
    learned: (confirmed) => `The system has learned from ${confirmed} dispatches that stood.`,
    measuring: (outcomes, needed) =>
      `Proposals are still being compared with what was right: ${outcomes} of ${needed}. Until then there is no forecast and nothing goes by itself.`,
    precision: 'How right it must be',
    off: 'No automatic dispatch',
    offAbout: 'People dispatch every report',
    wish: (percent) => `${percent}% must be right`,
    expected: (share, right) =>
      `About ${share}% of reports would go by themselves, ${right}% of them right (from the latest dispatches)`,
    notYet: 'Not reached yet; people dispatch everything for now',
    byHand: 'Always dispatched by people',
    never:
      'People always dispatch what is dangerous, urgent, a denouncement, anonymous or without the name, or seems to be outside the street.',
    marked:
      'Each automatic dispatch stands in the history and is counted; the centre can take it back until the office accepts.',
  },
  issues: {
    title: 'Hot issues',
    nobody: 'This page is for staff of the command centre.',
    empty: 'Nothing lately that several people write about.',
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    messages: (count) => (count === 1 ? '1 report' : `${count} reports`),
    heat: (heat) => `heat ${heat}`,
    span: (from, to) => `${from} to ${to}`,
    rising: (recent, before) => `${recent} in the last 7 days, ${before} in the 7 before: rising`,
    falling: (recent, before) => `${recent} in the last 7 days, ${before} in the 7 before: falling`,
    steady: (recent) => `${recent} in the last 7 days, as in the 7 before`,
    explained: 'Heat counts people: it rises with each one who writes and halves every 30 days.',
    settled: 'All settled',
    answered: (day) => `All answered or settled, last answer ${day}`,
    waiting: (count) => `${count} without an answer`,
    partly: (count, day) => `${count} without an answer, last answer ${day}`,
    latest: (looked, told) => `Of the latest ${looked}: ${told}`,
    words: 'Often said',
    gather: (count) => `Handle as one (${count} more)`,
    gatherTitle: 'Handle these as one?',
    gatherText: (number, count) =>
      `The other ${count} come under ${number} and one office handles them. It answers once and every reporter hears. What was put there wrongly can be taken out by itself.`,
    coming: (count) =>
      `${count} more are on their way under it. That takes a minute or two; there is no need to press again.`,
    main: 'Main report',
    openMain: 'Open the main report',
    reports: 'The reports',
  },
  matters: {
    title: 'What reports are about',
    about: 'How many came and were settled, by category, standard code and matter',
    nobody: 'This page is for command centres and administrators.',
    came: 'Came',
    settled: 'Settled',
    late: 'Late now',
    row: (came, settled, late) => `${came} came, ${settled} settled${late > 0 ? `, ${late} late` : ''}`,
    howCounted:
      'Counted in the month in which they came. “Settled” is closed, transferred, declined or withdrawn; when a category or matter is changed or a report is opened again, the figures follow, within a minute or so.',
    byMonth: 'By month',
    byCategory: 'By category',
    noCategory: 'Without a category',
    byMatter: 'By matter of the duty catalogue',
    matterHint:
      'The matter is recognised by what the report says; where that is wrong, the command centre presses “Correct the matter” in the case.',
    noMatter: 'No matter',
    catalogues: { cityManagement: 'By code of city management', messages: 'By group of messages' },
    codeHint: 'A matter that has several codes counts under each of them.',
    uncoded: 'Matter without a code, or no matter',
    noCodes: 'These codes have not been taken in yet. Please ask your engineer.',
    group: 'Counted by',
    code: 'Code',
    name: 'Name',
    all: 'All',
  },
  figures: {
    title: 'How dispatching goes',
    about: 'Right at first, returned, dispatched automatically',
    nobody: 'This page is for heads of offices, dispatchers and administrators.',
    table: {
      week: 'Week from Monday',
      office: 'Office',
      all: 'All',
      first: 'First dispatches',
      dispatched: 'All dispatches',
      sentDown: 'Department’s duty sent to a community',
    },
    empty: 'Nothing was dispatched in this week.',
    week: (day) => `Week from ${day}`,
    weekLabel: 'Which week',
    offices: (day) => `By office, week from ${day}`,
    hit: 'Right at first',
    returned: 'Returned',
    automatic: 'Automatic',
    right: 'Automatic and right',
    of: (count, all) => `${count} of ${all}`,
    none: 'None',
    sentDown: (count) =>
      count === 0
        ? 'A department’s duty sent down to a community: none'
        : `A department’s duty sent down to a community: ${count}; the reasons are in the history of each`,
    byWeek: 'Right at first, the last 12 weeks',
    howCounted:
      '“Right at first”: the first office neither returned it nor lost it to another. It counts in the week of the first dispatch, and falls when something is returned later. “Returned” is of all dispatches of the week, sending to another office counted again.',
  },
}
