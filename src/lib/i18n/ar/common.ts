import type { Dictionary } from '../types'
import { apart, days, hours, minutes, workingDays, workingHours } from './words'

const both = (...parts: string[]): string => parts.join(' و')

export const common: Dictionary['common'] = {
  appName: 'صوت بييوان',
  slogan: 'لكل أمر من يتولاه، ولكل صوت جواب',
  tabs: { home: 'الرئيسية', reports: 'بلاغاتي', inbox: 'الرسائل', me: 'حسابي' },
  back: 'رجوع',
  goHome: 'الرئيسية',
  cancel: 'إلغاء',
  close: 'إغلاق',
  confirm: 'موافق',
  done: 'تم',
  save: 'حفظ',
  retry: 'حاول مرة أخرى',
  more: 'عرض المزيد',
  loadingMore: 'جارٍ التحميل…',
  loading: 'جارٍ التحميل',
  optional: 'اختياري',
  all: 'الكل',
  unknown: 'لم يُذكر',
  semicolon: '؛ ',
  comma: '، ',
  saved: 'تم الحفظ',
  switchOn: 'مفعّل',
  switchOff: 'متوقف',
  language: 'اللغة',
  otherLanguages: '中文 · EN',
  limit: { minutes, workingDays, workingHours, hours, days },
  time: {
    leftWorkdays: (amount) => `بقي ${workingDays(amount)}`,
    provisionalMark: ' (مبدئي)',
    left: (span) => `بقي ${apart(span)}`,
    paused: (left) => `المهلة متوقفة، ${left}`,
    over: (span) => `تأخّر ${apart(span)}`,
    span: (inDays, inHours, inMinutes) => {
      if (inDays > 0) return inHours > 0 ? both(days(inDays), hours(inHours)) : days(inDays)
      if (inHours > 0) return inMinutes > 0 && inHours < 6 ? both(hours(inHours), minutes(inMinutes)) : hours(inHours)
      return minutes(Math.max(1, inMinutes))
    },
    provisional: 'موعد مبدئي يُحدَّث بعد إعلان أيام العطل',
  },
  editedBy: (who, time) => `عدّله ${apart(who)} ${apart(time)}`,
}
