import { en } from '../en'
import type { Dictionary } from '../types'
import { apart } from './words'

export const home: Dictionary['home'] = {
  title: 'صوت بييوان',
  greeting: { morning: 'صباح الخير', noon: 'نهارك سعيد', afternoon: 'نهارك سعيد', evening: 'مساء الخير' },
  hello: (greeting, name) => `${greeting}، ${apart(name)}`,
  street: 'مكتب حي بييوان',
  report: 'أريد الإبلاغ عن مشكلة',
  reportAbout: 'اكتبها مرة واحدة ونحن نجد من يتولاها',
  elderOn: 'عرض كبير',
  elderOff: 'عرض عادي',
  visitor: {
    title: 'سجّل أولًا ثم أبلغ',
    text: 'نحتاج إلى اسمك ورقم هاتفك لنتواصل معك. يستغرق ذلك دقيقة.',
    action: 'التسجيل الآن',
  },
  mine: { title: 'قيد المعالجة', empty: 'ليس لديك شيء قيد المعالجة.', all: 'عرض الكل' },
  staff: en.home.staff,
  how: {
    title: 'ماذا يحدث لبلاغك',
    steps: [
      { title: 'تُبلغ', text: 'كلمات قليلة، ومعها صور إن شئت' },
      { title: 'نحيله فورًا', text: 'إلى الحي أو القسم المختص' },
      { title: 'تصلك الإجابة', text: 'قبل انتهاء الموعد' },
      { title: 'تُقيّم', text: 'إن لم تُحل المشكلة أُعيدت معالجتها' },
    ],
  },
  hotline: (number) => `خط الخدمة ${apart(number)}`,
  sayByPhone: (number) => `تحدّث بالهاتف: ${apart(number)}`,
}
