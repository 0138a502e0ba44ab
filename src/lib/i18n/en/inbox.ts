import type { Dictionary } from '../types'

export const inbox: Dictionary['inbox'] = {
  title: 'Inbox',
  empty: 'No messages yet. Progress will be told here.',
  visitor: 'Once you are registered, each step is told here.',
  news: {
    enterpriseVerified: 'Your enterprise was verified',
    enterpriseRefused: 'The licence was not found to agree: see why',
    enterpriseClaimed: 'Somebody claims your enterprise: please answer',
    claimAnswered: 'The owner answered your claim',
    claimRefused: 'A claim was not granted',
    ownerChanged: 'The enterprise has another owner',
    policyDue: 'A policy ends soon',
    enterpriseRenamed: 'The new name of your enterprise stands',
    visitPlanned: 'A visit was planned for you',
    visitChanged: 'Your visit was changed',
    visitCalledOff: 'Your visit was called off',
    shiftOffered: 'A colleague offers you a duty shift: please answer',
    shiftTakenBack: 'A colleague no longer offers you a duty shift',
    shiftTaken: 'A colleague has taken your duty shift',
    shiftRefused: 'A colleague cannot take your duty shift',
    shiftChanged: 'Your duty has been changed',
  },
  until: (day) => `until ${day}`,
  visitOn: (day) => `visit on ${day}`,
  unread: 'Unread',
}
