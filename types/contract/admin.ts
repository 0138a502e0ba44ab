import {
  type AdminLogRow,
  adminLogInput,
  type CalendarsView,
  type CalendarYearView,
  enterCalendarInput,
  type LimitRow,
  type LimitsView,
  setCalendarDayInput,
  setLimitInput,
} from '../admin'
import {
  type CategoryEdit,
  categoryUseInput,
  type DangersEdit,
  type DutyEdit,
  type DutyTrial,
  moveCategoryInput,
  retireCategoryInput,
  retireDutyInput,
  saveCategoryInput,
  saveDangersInput,
  saveDutyInput,
  tryDutiesInput,
} from '../adminCategory'
import {
  adminNoticesInput,
  endNoticeInput,
  type FaqEdit,
  type NoticeEdit,
  retireFaqInput,
  saveFaqInput,
  saveNoticeInput,
} from '../adminKnowledge'
import { type PlaceRow, type PlaceTrial, savePlaceInput, tryPlaceInput } from '../adminPlace'
import type { Page } from '../caseView'
import { figuresInput } from '../dispute'
import { type FoundCodes, findCodesInput, importCodesInput } from '../matterCode'
import type { MatterFigures } from '../matterFigures'
import { type FailedMessages, failedMessagesInput, retryMessageInput } from '../message'
import { type RoutingFigures, type RoutingSettings, saveRoutingInput } from '../routing'
import { type CodeRow, codesInput, type MiniCode, miniCodeInput } from '../scene'
import { define, nothing } from './useCase'

/** The settings of the street. */
export const ADMIN = {
  /** The limit table (办理时限) with its steps, and what an edit leaves as it is. */
  'admin.limits': define<LimitsView>()({ right: 'street.configure' }, nothing),
  'admin.setLimit': define<LimitRow>()({ right: 'street.configure' }, setLimitInput),
  /** The work calendar by year, and the year that should be entered by now. */
  'admin.calendars': define<CalendarsView>()({ right: 'street.configure' }, nothing),
  'admin.enterCalendar': define<CalendarYearView>()({ right: 'street.configure' }, enterCalendarInput),
  'admin.setCalendarDay': define<CalendarYearView>()({ right: 'street.configure' }, setCalendarDayInput),
  /** Notices that run, will run or have run, the one that ends last first. */
  'admin.notices': define<Page<NoticeEdit>>()({ right: 'street.configure' }, adminNoticesInput),
  'admin.saveNotice': define<NoticeEdit>()({ right: 'street.configure' }, saveNoticeInput),
  /** Ends a notice in this moment. */
  'admin.endNotice': define<NoticeEdit>()({ right: 'street.configure' }, endNoticeInput),
  /** Every question with its answer, those no longer shown too; the ones that helped most first. */
  'admin.faqs': define<FaqEdit[]>()({ right: 'street.configure' }, nothing),
  'admin.saveFaq': define<FaqEdit>()({ right: 'street.configure' }, saveFaqInput),
  'admin.retireFaq': define<FaqEdit>()({ right: 'street.configure' }, retireFaqInput),
  /** What reports can be about, with what each asks, in the order in which it is offered; retired ones last. */
  'admin.categories': define<CategoryEdit[]>()({ right: 'street.configure' }, nothing),
  'admin.saveCategory': define<CategoryEdit>()({ right: 'street.configure' }, saveCategoryInput),
  'admin.retireCategory': define<CategoryEdit>()({ right: 'street.configure' }, retireCategoryInput),
  'admin.moveCategory': define<CategoryEdit>()({ right: 'street.configure' }, moveCategoryInput),
  /** How many reports of the last days are of a category, counted to 100 at most. */
  'admin.categoryUse': define<{ days: number; cases: number }>()({ right: 'street.configure' }, categoryUseInput),
  /** The duty catalogue (职责清单): which office answers for what. */
  'admin.duties': define<DutyEdit[]>()({ right: 'street.configure' }, nothing),
  'admin.saveDuty': define<DutyEdit>()({ right: 'street.configure' }, saveDutyInput),
  'admin.retireDuty': define<DutyEdit>()({ right: 'street.configure' }, retireDutyInput),
  /** Codes by which cities count matters: taken in from a file, and found for the rows of the duty catalogue. */
  'admin.importCodes': define<{ taken: number }>()({ right: 'street.configure' }, importCodesInput),
  'admin.findCodes': define<FoundCodes>()({ right: 'street.configure' }, findCodesInput),
  /** Where a sentence would go, and why. */
  'admin.tryDuties': define<DutyTrial>()({ right: 'street.configure' }, tryDutiesInput),
  /** By which names people call the communities and their blocks (单元). */
  'admin.places': define<PlaceRow[]>()({ right: 'street.configure' }, nothing),
  'admin.savePlace': define<PlaceRow>()({ right: 'street.configure' }, savePlaceInput),
  'admin.tryPlace': define<PlaceTrial>()({ right: 'street.configure' }, tryPlaceInput),
  /** How much is dispatched automatically, and what each precision would mean. */
  'admin.routing': define<RoutingSettings>()({ right: 'street.configure' }, nothing),
  'admin.saveRouting': define<RoutingSettings>()({ right: 'street.configure' }, saveRoutingInput),
  /** How well reports found their offices in the last twelve weeks. */
  'admin.routingFigures': define<RoutingFigures>()({ right: 'figures.read' }, nothing),
  /** What reports are about, by category, matter and code; for the command centres and administrators. */
  'admin.matterFigures': define<MatterFigures>()({ right: 'figures.read' }, figuresInput),
  /** The words that tell of danger to life. */
  'admin.dangers': define<DangersEdit>()({ right: 'street.configure' }, nothing),
  'admin.saveDangers': define<DangersEdit>()({ right: 'street.configure' }, saveDangersInput),
  /** The edits of the street's settings, or of one of them, the latest first. */
  'admin.log': define<Page<AdminLogRow>>()({ right: 'street.configure' }, adminLogInput),
  /** The codes that the office can print, of one kind. */
  'admin.codes': define<CodeRow[]>()({ right: 'street.configure' }, codesInput),
  /** The code that WeChat itself draws for one of them; only in the mini program, where the platform lets it be asked. */
  'admin.miniCode': define<MiniCode>()({ right: 'street.configure' }, miniCodeInput),
  /** Messages of WeChat that were not sent, the latest first, and what it can tell nobody of; for administrators and heads of a command centre. */
  'admin.failedMessages': define<FailedMessages>()({ right: 'message.oversee' }, failedMessagesInput),
  /** Sends one of them anew; `false` when that has been done already. */
  'admin.retryMessage': define<{ retried: boolean }>()({ right: 'message.oversee' }, retryMessageInput),
} as const
