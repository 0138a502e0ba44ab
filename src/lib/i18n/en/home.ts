import type { Dictionary } from '../types'

export const home: Dictionary['home'] = {
  title: 'Ask Beiyuan',
  greeting: { morning: 'Good morning', noon: 'Good day', afternoon: 'Good afternoon', evening: 'Good evening' },
  hello: (greeting, name) => `${greeting}, ${name}`,
  street: 'Beiyuan, Yiwu',
  report: 'Report a problem',
  reportAbout: 'Tell it once, we find who deals with it',
  elderOn: 'Large view',
  elderOff: 'Standard view',
  visitor: {
    title: 'Register, then report',
    text: 'With your name and phone we can reach you. It takes a minute.',
    action: 'Register now',
  },
  mine: {
    title: 'In progress',
    empty: 'Nothing of yours is in progress.',
    all: 'Show all',
  },
  staff: {
    openQueue: 'Open the desk',
    overdue: 'Overdue',
    today: (submitted, answered, closed) =>
      `Sub-district today: ${submitted} new · ${answered} answered · ${closed} closed`,
    open: (label, count) => `${label} ${count}, open`,
  },
  how: {
    title: 'What happens to a report',
    steps: [
      { title: 'You report', text: 'A few words, with photos if you like' },
      { title: 'It is sent on', text: 'To the community or department in charge' },
      { title: 'You get an answer', text: 'Before the time limit' },
      { title: 'You rate it', text: 'Not solved? It goes back' },
    ],
  },
  hotline: (number) => `Hotline ${number}`,
  sayByPhone: (number) => `Say it by phone: ${number}`,
}
