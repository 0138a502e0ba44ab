import { choice, contactPhone, line, office, optionalText, person, photos, text } from '../fields'
import { NEED_DECLINES } from '../need'
import { ASKED, IN_HAND, type NeedActions } from './needStates'
import { NOTE_MOST } from './reportStates'

/** Who the enterprise can call, by name and phone. */
const contact = () => ({ officer: line(30), phone: contactPhone() })

/** Until a team has the need, and its contact officer is known to the enterprise. */
export const needOpening = {
  // By the type of the need, as the street has set it.
  routeNeed: {
    from: ['submitted'],
    to: 'same',
    who: ['system'],
    fields: { officeId: office() },
    leadField: 'officeId',
    limit: 'startTaking',
    tells: ['lead'],
    note: 'public',
    weight: 'quiet',
  },
  giveTeam: {
    from: ['submitted', 'accepted', 'visited'],
    to: 'submitted',
    who: ['centre'],
    fields: { officeId: office(undefined, 'lead'), note: optionalText(NOTE_MOST) },
    leadField: 'officeId',
    drops: ['contact'],
    limit: 'startTaking',
    tells: ['lead', 'reporter'],
    note: 'internal',
    bulk: true,
    weight: 'plain',
  },
  takeNeed: {
    from: ['submitted'],
    to: 'accepted',
    who: ['lead'],
    fields: { ...contact(), note: optionalText(NOTE_MOST) },
    takesInHand: true,
    keeps: 'contact',
    tallies: [{ name: 'enterpriseNeed:taken', of: 'type' }],
    limit: 'startNeed',
    tells: ['reporter', 'centre'],
    note: 'public',
    weight: 'main',
  },
  nameOfficer: {
    from: IN_HAND,
    to: 'same',
    who: ['lead'],
    fields: { personId: person(), ...contact() },
    sets: { assigneeId: 'personId' },
    keeps: 'contact',
    limit: 'keep',
    tells: ['reporter', 'assignee'],
    note: 'public',
    weight: 'quiet',
  },
  handBackNeed: {
    from: ['submitted', 'accepted', 'visited'],
    to: 'submitted',
    who: ['lead'],
    fields: { note: text(NOTE_MOST) },
    leavesOffices: true,
    drops: ['contact'],
    limit: 'startDesk',
    tells: ['centre'],
    note: 'internal',
    weight: 'quiet',
  },
  declineNeed: {
    from: ['submitted'],
    to: 'declined',
    who: ['lead', 'centre'],
    fields: { reason: choice(NEED_DECLINES), note: text(NOTE_MOST) },
    keeps: 'refusal',
    limit: 'stop',
    tells: ['reporter', 'centre'],
    note: 'public',
    weight: 'quiet',
  },
  supplementNeed: {
    from: ASKED,
    to: 'same',
    who: ['reporter'],
    fields: { note: text(NOTE_MOST), fileIds: photos() },
    limit: 'keep',
    tells: ['lead'],
    note: 'public',
    weight: 'plain',
  },
  withdrawNeed: {
    from: ASKED,
    to: 'withdrawn',
    who: ['reporter'],
    fields: { note: optionalText(NOTE_MOST) },
    limit: 'stop',
    tells: ['lead', 'centre'],
    note: 'public',
    weight: 'quiet',
  },
} as const satisfies NeedActions
