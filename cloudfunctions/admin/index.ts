import { serve } from '../kit/serve'
import { calendars } from './calendars'
import { categories } from './categories'
import { categoryUse } from './categoryUse'
import { codes } from './codes'
import { dangers } from './dangers'
import { duties } from './duties'
import { endNotice } from './endNotice'
import { enterCalendar } from './enterCalendar'
import { failedMessages } from './failedMessages'
import { faqs } from './faqs'
import { findCodes } from './findCodes'
import { importCodes } from './importCodes'
import { invitations } from './invitations'
import { invite } from './invite'
import { limits } from './limits'
import { log } from './log'
import { matterFigures } from './matterFigures'
import { memberEffect } from './memberEffect'
import { members } from './members'
import { miniCode } from './miniCode'
import { moveCategory } from './moveCategory'
import { notices } from './notices'
import { officeEffect } from './officeEffect'
import { offices } from './offices'
import { places } from './places'
import { retireCategory } from './retireCategory'
import { retireDuty } from './retireDuty'
import { retireFaq } from './retireFaq'
import { retireOffice } from './retireOffice'
import { retryMessage } from './retryMessage'
import { revokeInvitation } from './revokeInvitation'
import { routing } from './routing'
import { routingFigures } from './routingFigures'
import { saveCategory } from './saveCategory'
import { saveDangers } from './saveDangers'
import { saveDuty } from './saveDuty'
import { saveFaq } from './saveFaq'
import { saveNotice } from './saveNotice'
import { saveOffice } from './saveOffice'
import { savePlace } from './savePlace'
import { saveRouting } from './saveRouting'
import { setCalendarDay } from './setCalendarDay'
import { setCommunityOffice } from './setCommunityOffice'
import { setLimit } from './setLimit'
import { setMember } from './setMember'
import { tryDuties } from './tryDuties'
import { tryPlace } from './tryPlace'

export const main = serve('admin', {
  calendars,
  categories,
  categoryUse,
  codes,
  matterFigures,
  miniCode,
  dangers,
  duties,
  endNotice,
  enterCalendar,
  faqs,
  findCodes,
  importCodes,
  invitations,
  invite,
  limits,
  log,
  memberEffect,
  members,
  moveCategory,
  notices,
  officeEffect,
  offices,
  places,
  retireCategory,
  retireDuty,
  retireFaq,
  retireOffice,
  revokeInvitation,
  routing,
  routingFigures,
  saveCategory,
  saveDangers,
  saveDuty,
  saveFaq,
  saveNotice,
  saveOffice,
  savePlace,
  saveRouting,
  setCalendarDay,
  setCommunityOffice,
  setLimit,
  setMember,
  tryDuties,
  tryPlace,
  failedMessages,
  retryMessage,
})
