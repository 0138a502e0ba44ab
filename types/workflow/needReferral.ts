import { optionalText, wholeNumber } from '../fields'
import { REFERRALS_MOST } from '../need'
import { IN_HAND, type NeedActions } from './needStates'
import { NOTE_MOST } from './reportStates'

const order = () => wholeNumber(1, REFERRALS_MOST)
const note = () => optionalText(NOTE_MOST)

/** Nothing is shared by it: the enterprise is asked. With an offer on the table the need stays where it is. */
const propose = {
  who: ['lead'],
  fields: {},
  types: ['financing'],
  adds: { name: 'referrals', most: REFERRALS_MOST },
  refers: 'propose',
  ownPage: true,
  limit: 'keep',
  tells: ['reporter'],
  note: 'public',
  weight: 'plain',
} as const

/** 推荐: to the contact of a bank or a guarantor, with the enterprise's consent for exactly what is shared. */
export const needReferral = {
  proposeReferral: { ...propose, from: ['visited', 'matched'], to: 'matched' },
  proposeReferralAlso: { ...propose, from: ['offered'], to: 'same' },
  consentReferral: {
    from: ['matched', 'offered'],
    to: 'same',
    who: ['reporter'],
    fields: {},
    refers: 'share',
    ownPage: true,
    limit: 'keep',
    tells: ['lead'],
    note: 'public',
    weight: 'plain',
  },
  declineReferral: {
    from: ['matched', 'offered'],
    to: 'same',
    who: ['reporter'],
    fields: { order: order(), note: note() },
    refers: 'decline',
    onPage: true,
    limit: 'keep',
    tells: ['lead'],
    note: 'public',
    weight: 'quiet',
  },
  withdrawConsent: {
    from: ['matched', 'offered'],
    to: 'same',
    who: ['reporter'],
    fields: { order: order(), note: note() },
    refers: 'withdraw',
    onPage: true,
    limit: 'keep',
    tells: ['lead'],
    note: 'public',
    weight: 'quiet',
  },
  contactedNeed: {
    from: ['matched', 'offered'],
    to: 'same',
    who: ['contact'],
    fields: { note: note() },
    refers: 'contacted',
    ownPage: true,
    limit: 'keep',
    tells: ['reporter', 'lead'],
    note: 'public',
    weight: 'plain',
  },
  // Its time has run out, or the contact has left.
  endReferral: {
    from: IN_HAND,
    to: 'same',
    who: ['system'],
    fields: {},
    refers: 'end',
    limit: 'keep',
    tells: ['reporter', 'lead'],
    note: 'public',
    weight: 'quiet',
  },
} as const satisfies NeedActions
