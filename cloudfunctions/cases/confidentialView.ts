import type { CaseView, EventView } from '@contract/caseView'
import { accountKey, partyKeys } from '../domain/actor'
import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import { maskPhone } from '../domain/masking'
import { opensContent } from '../domain/opensContent'
import { openContent, openParties, type PartyDetails, withoutContent } from '../kit/confidence'
import type { MemberContext } from '../kit/context'

/**
 * A case that keeps its content sealed, with that opened for whom it is. Only for who has been found to be among its readers:
 * what the view left out because it is sealed is put back, in a dispute with the parties' whole names. Where another party
 * lives, and its whole phone, is for officials.
 */
export function withContent(
  context: MemberContext,
  theCase: CaseDoc,
  events: readonly EventDoc[],
  view: CaseView,
  readByCentre = false,
): CaseView {
  const { _id, parties = [], partiesSealed } = theCase
  const handles = opensContent(context.actor, theCase)
  if (!handles && !readByCentre) {
    const data = withoutContent(view.data) as CaseView['data']
    return { ...view, data, fileIds: [], events: withoutPhotos(view.events) }
  }
  const isOfficial = view.holderId !== undefined
  const opened = {
    ...view,
    data: openContent(_id, view.data) as CaseView['data'],
    events: withNotes(theCase, events, view.events, isOfficial),
  }
  // Photos are opened for those who handle it alone.
  if (!handles) return { ...opened, fileIds: [], events: withoutPhotos(opened.events) }
  if (!theCase.parties) return opened
  const details = partiesSealed ? openParties(_id, partiesSealed) : {}
  const keys = partyKeys(theCase)
  return {
    ...opened,
    parties: parties.map(({ _id: partyId, applicant, accountId, language }) => ({
      _id: partyId,
      applicant,
      ...shownTo(isOfficial || accountId === context.account._id, details[partyId]),
      joined: accountId !== undefined && keys.includes(accountKey(accountId)),
      isMe: accountId === context.account._id,
      ...(language ? { language } : {}),
    })),
  }
}

/** Steps as somebody may know of them for whom nothing sealed is opened: photos are as sealed as words. */
export const withoutPhotos = (views: readonly EventView[]): EventView[] =>
  views.map((view) => ({ ...view, fileIds: [] }))

const shownTo = (whole: boolean, { name, phone, home }: PartyDetails = NOBODY): PartyDetails =>
  whole ? { name, phone, home } : { name, phone: phone === '' ? '' : maskPhone(phone), home: '' }

const NOBODY: PartyDetails = { name: '', phone: '', home: '' }

/** Steps with their notes opened; an internal one stays hidden from those whose case it is. */
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
