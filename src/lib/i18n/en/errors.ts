import type { Dictionary } from '../types'

export const errors: Dictionary['errors'] = {
  loadFailed: 'Could not be loaded',
  byCode: {
    INVALID_INPUT: 'Something needs correcting: please see the marked fields.',
    NOT_SIGNED_IN: 'You are no longer signed in. Please sign in again.',
    NOT_REGISTERED: 'Please register first.',
    NOT_ALLOWED: 'You may not do this.',
    NOT_FOUND: 'Not found. It may have moved, or it is not yours to see.',
    CONFLICT: 'Somebody else has just worked on this. It was refreshed; what you wrote is still here.',
    WRONG_STATE: 'This case has moved on. Please look at its latest progress.',
    CONSENT_OUTDATED: 'The privacy notice has changed. Please read it and agree again.',
    LEVEL_TOO_LOW: 'This kind of matter needs your phone or identity to be checked first: see "Me".',
    DUPLICATE: 'This was filed before.',
    FILE_REFUSED: 'This photo cannot be used. Please take another one.',
    PHONE_CODE_REFUSED: 'Your phone number did not come through. Try again or type it.',
    UNAVAILABLE: 'The service did not answer. Please try again in a moment.',
    NETWORK: 'No connection. Please check your network and try again. What you wrote is still here.',
    INTERNAL: 'Something went wrong. Please try again later.',
  },
}
