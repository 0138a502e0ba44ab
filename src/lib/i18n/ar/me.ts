import { en } from '../en'
import type { Dictionary } from '../types'

export const me: Dictionary['me'] = {
  ...en.me,
  title: 'حسابي',
  visitor: {
    name: 'لم تسجّل بعد',
    text: 'بعد التسجيل يمكنك الإبلاغ ومتابعة ما يحدث.',
    action: 'التسجيل الآن',
    signIn: 'دخول الموظفين',
  },
  verified: 'تم تأكيد الهاتف',
  unverified: 'الهاتف غير مؤكَّد',
  community: 'الحي السكني',
  office: 'الجهة',
  role: 'الوظيفة',
  enterprises: 'شركاتي',
  settings: 'الإعدادات',
  privacy: 'بيان الخصوصية',
  edit: 'تعديل بياناتي',
  signOut: 'تسجيل الخروج',
  signOutTitle: 'تسجيل الخروج؟',
  signOutText: 'بعد الخروج لن تظهر بلاغاتك على هذا الجهاز.',
  signOutVisitor: 'لقد سجّلت على هذا الجهاز، وبعد الخروج لا يمكنك الدخول بهذه الهوية مرة أخرى. هل تريد الخروج؟',
}
