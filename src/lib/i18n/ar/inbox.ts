import type { Dictionary } from '../types'

export const inbox: Dictionary['inbox'] = {
  title: 'الرسائل',
  empty: 'لا رسائل بعد. نخبرك هنا بكل جديد.',
  visitor: 'بعد التسجيل تصلك هنا كل خطوة.',
  unread: 'غير مقروءة',
}
