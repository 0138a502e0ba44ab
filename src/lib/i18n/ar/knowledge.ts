import type { Dictionary } from '../types'
import { apart } from './words'

export const knowledge: Dictionary['knowledge'] = {
  faqs: 'أسئلة شائعة',
  faqsAbout: 'التأمين، المدارس، تصاريح الإقامة، انقطاع الماء والكهرباء…',
  search: 'ابحث عن سؤال',
  searchHint: 'بضع كلمات بالصينية أو الإنجليزية',
  none: 'لم نجد جوابًا مناسبًا. أبلغ عن الأمر ونحن نرد عليك.',
  report: 'أريد الإبلاغ عن مشكلة',
  notAnswered: 'سؤالي ليس هنا: أريد الإبلاغ',
  notices: 'إعلانات',
  noNotices: 'لا إعلانات الآن.',
  emergency: 'عاجل',
  between: (from, until) => `من ${apart(from)} إلى ${apart(until)}`,
}
