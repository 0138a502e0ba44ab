import { en } from '../en'
import type { Dictionary } from '../types'
import { apart, metres, persons } from './words'

export const similar: Dictionary['similar'] = {
  ...en.similar,
  title: 'أُبلغ عن أمر مشابه بالقرب',
  about: 'إن كان الأمر نفسه فيمكن معالجتهما معًا: يبقى ما كتبته ومكانه، ونخبرك بالنتيجة.',
  away: (count) => `على بعد نحو ${metres(count)}`,
  people: (count) => `أبلغ عنه ${persons(count)}`,
  words: (words) => `يذكر أيضًا ${words}`,
  quote: (words) => words.map((word) => `«${apart(word)}»`).join('، '),
  join: 'أعاني منه أيضًا',
  notSame: 'ليس الأمر نفسه',
  mine: 'هذا بلاغك أنت',
  look: 'متابعة البلاغ',
  confirmTitle: 'معالجتهما معًا؟',
  confirmText: 'يُسلَّم ما كتبته ومكانه وصورك إلى من يعالج الأمر، ويصلك الرد ويمكنك تقييمه. عندما تنتهي اضغط «إرسال».',
  confirm: 'معالجة معًا',
  joined: 'سيُعالج مع البلاغ القريب. عندما تنتهي اضغط «إرسال».',
  undo: 'أُبلغ وحدي',
}
