import { en } from '../en'
import type { Dictionary } from '../types'

export const messages: Dictionary['messages'] = {
  ...en.messages,
  kinds: {
    accepted: 'استلام البلاغ',
    answered: 'الرد',
    asked: 'سؤال إليك',
    rate: 'طلب تقييم',
    mediation: 'الوساطة',
    newOrder: 'إحالة جديدة',
    overdue: 'تجاوز الموعد',
    decide: 'طلبات للبت',
    digest: 'ملخص يومي',
  },
  title: 'رسائل ويتشات',
  still: (names) => `سيخبرك ويتشات بعدُ بما يلي: ${names}`,
  none: 'لن يخبرك ويتشات الآن بجديد هذا الأمر. كل خطوة في «الرسائل».',
  allow: 'أخبرني عبر ويتشات',
  allowMore: 'أخبرني مرات أخرى',
  thanks: 'حسنًا، سيخبرك ويتشات بالجديد',
  notAllowed: 'لم تُفعَّل رسائل ويتشات، وكل خطوة في «الرسائل»',
  browser: 'لا رسائل ويتشات في المتصفح. كل خطوة في «الرسائل».',
  separator: '، ',
  settings: {
    about: 'رسائل الرد والأسئلة وتجاوز الموعد والبت ضرورية ولا يمكن إيقافها.',
    wants: {
      accepted: 'أخبرني عبر ويتشات عند استلام بلاغي',
      rate: 'أخبرني عبر ويتشات عندما يمكنني التقييم',
      newOrder: 'أخبرني عبر ويتشات عند إحالة جديدة',
      digest: 'ملخص الساعة 8:30 في أيام العمل',
    },
    failed: 'لم يُحفظ، حاول مرة أخرى',
  },
}
