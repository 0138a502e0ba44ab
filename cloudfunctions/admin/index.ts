import { serve } from '../kit/serve'
import { calendars } from './calendars'
import { endNotice } from './endNotice'
import { enterCalendar } from './enterCalendar'
import { faqs } from './faqs'
import { limits } from './limits'
import { log } from './log'
import { notices } from './notices'
import { retireFaq } from './retireFaq'
import { saveFaq } from './saveFaq'
import { saveNotice } from './saveNotice'
import { setCalendarDay } from './setCalendarDay'
import { setLimit } from './setLimit'

export const main = serve('admin', {
  calendars,
  endNotice,
  enterCalendar,
  faqs,
  limits,
  log,
  notices,
  retireFaq,
  saveFaq,
  saveNotice,
  setCalendarDay,
  setLimit,
})
