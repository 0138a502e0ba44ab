import { serve } from '../kit/serve'
import { calendars } from './calendars'
import { categories } from './categories'
import { categoryUse } from './categoryUse'
import { dangers } from './dangers'
import { duties } from './duties'
import { endNotice } from './endNotice'
import { enterCalendar } from './enterCalendar'
import { faqs } from './faqs'
import { limits } from './limits'
import { log } from './log'
import { moveCategory } from './moveCategory'
import { notices } from './notices'
import { retireCategory } from './retireCategory'
import { retireDuty } from './retireDuty'
import { retireFaq } from './retireFaq'
import { saveCategory } from './saveCategory'
import { saveDangers } from './saveDangers'
import { saveDuty } from './saveDuty'
import { saveFaq } from './saveFaq'
import { saveNotice } from './saveNotice'
import { setCalendarDay } from './setCalendarDay'
import { setLimit } from './setLimit'
import { tryDuties } from './tryDuties'

export const main = serve('admin', {
  calendars,
  categories,
  categoryUse,
  dangers,
  duties,
  endNotice,
  enterCalendar,
  faqs,
  limits,
  log,
  moveCategory,
  notices,
  retireCategory,
  retireDuty,
  retireFaq,
  saveCategory,
  saveDangers,
  saveDuty,
  saveFaq,
  saveNotice,
  setCalendarDay,
  setLimit,
  tryDuties,
})
