import type { CaseView, EventView } from '@contract/case'
import { accountKey, partyKeys } from '../domain/actor'
import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import { maskPhone } from '../domain/masking'
import { openContent, openParties, type PartyDetails } from '../kit/confidence'
import type { MemberContext } from '../kit/context'

/**
 * A dispute with its content opened. Only for who has been found to be among its readers: what the view left out because it
 * is sealed is put back, with the parties' whole names. Where another party lives, and its whole phone, is for officials.
 */
export function withContent(
  context: MemberContext,
  theCase: CaseDoc,
  events: readonly EventDoc[],
  view: CaseView,
): CaseView {
  const { _id, parties = [], partiesSealed } = theCase
  const details = partiesSealed ? openParties(_id, partiesSealed) : {}
  const keys = partyKeys(theCase)
  const isOfficial = view.holderId !== undefined
  return {
    ...view,
    parties: parties.map(({ _id: partyId, applicant, accountId }) => ({
      _id: partyId,
      applicant,
      ...shownTo(isOfficial || accountId === context.account._id, details[partyId]),
      joined: accountId !== undefined && keys.includes(accountKey(accountId)),
      isMe: accountId === context.account._id,
    })),
    data: openContent(_id, view.data) as CaseView['data'],
    events: withNotes(theCase, events, view.events, isOfficial),
  }
}

const shownTo = (whole: boolean, { name, phone, home }: PartyDetails = NOBODY): PartyDetails =>
  whole ? { name, phone, home } : { name, phone: phone === '' ? '' : maskPhone(phone), home: '' }

const NOBODY: PartyDetails = { name: '', phone: '', home: '' }

/** Steps of a dispute with their notes opened; an internal one stays hidden from the parties. */
export function withNotes(
  { _id }: CaseDoc,
  events: readonly EventDoc[],
  views: readonly EventView[],
  isOfficial: boolean,
): EventView[] {
  const notes = new Map(events.map((event) => [event._id, event.note]))
  return views.map((view) => {
    const note = notes.get(view._id)
    const hidden = view.noteInternal && !isOfficial
    return note === undefined || hidden ? view : { ...view, note: openContent(_id, note, 'note') as string }
  })
}
