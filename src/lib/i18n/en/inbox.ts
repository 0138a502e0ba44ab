import type { Dictionary } from '../types'

export const inbox: Dictionary['inbox'] = {
  title: 'Inbox',
  empty: 'No messages yet. Progress will be told here.',
  visitor: 'Once you are registered, each step is told here.',
  unread: 'Unread',
}
