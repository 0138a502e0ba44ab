import { serve } from '../kit/serve'
import { calendars } from './calendars'
import { enterCalendar } from './enterCalendar'
import { limits } from './limits'
import { log } from './log'
import { setCalendarDay } from './setCalendarDay'
import { setLimit } from './setLimit'

export const main = serve('admin', { calendars, enterCalendar, limits, log, setCalendarDay, setLimit })
