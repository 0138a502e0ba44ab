import { counted } from '../plural'
import type { Dictionary } from '../types'

const plural = (count: number, word: string) => counted('en', count, { one: `# ${word}`, other: `# ${word}s` })

export const common: Dictionary['common'] = {
  appName: 'Ask Beiyuan',
  slogan: 'Every matter lands, every voice is answered',
  tabs: { home: 'Home', reports: 'My reports', inbox: 'Inbox', me: 'Me' },
  back: 'Back',
  goHome: 'Home',
  cancel: 'Cancel',
  close: 'Close',
  confirm: 'OK',
  done: 'Done',
  save: 'Save',
  retry: 'Try again',
  more: 'Show more',
  loadingMore: 'Loading…',
  loading: 'Loading',
  optional: 'optional',
  all: 'All',
  unknown: 'Not given',
  semicolon: '; ',
  comma: ', ',
  saved: 'Saved',
  switchOn: 'On',
  switchOff: 'Off',
  language: 'Language',
  otherLanguages: '中文 · ع',
  limit: {
    workingDays: (amount) => plural(amount, 'working day'),
    workingHours: (amount) => plural(amount, 'working hour'),
    hours: (amount) => plural(amount, 'hour'),
    days: (amount) => plural(amount, 'day'),
    minutes: (amount) => plural(amount, 'minute'),
  },
  time: {
    leftWorkdays: (days) => `${plural(days, 'working day')} left`,
    provisionalMark: ' (provisional)',
    left: (span) => `${span} left`,
    paused: (left) => `Clock paused, ${left}`,
    over: (span) => `${span} overdue`,
    span: (days, hours, minutes) => {
      if (days > 0) return hours > 0 ? `${plural(days, 'day')} ${hours} h` : plural(days, 'day')
      if (hours > 0) return minutes > 0 && hours < 6 ? `${hours} h ${minutes} min` : `${hours} h`
      return `${Math.max(1, minutes)} min`
    },
    provisional: 'Provisional: updated once the holiday calendar is published',
  },
  editedBy: (who, time) => `Changed by ${who} ${time}`,
}
