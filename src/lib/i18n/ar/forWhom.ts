import type { Dictionary } from '../types'
import { apart } from './words'

export const forWhom: Dictionary['forWhom'] = {
  title: 'عمّن تُبلغ',
  choices: { self: 'عن نفسي', family: 'عن أسرتي', agent: 'عن أحد السكان', enterprise: 'باسم شركة' },
  enterpriseFirst: 'الإبلاغ باسم شركة',
  enterpriseFirstAbout: 'سجّل الشركة أو انضم إليها أولًا',
  whichEnterprise: 'أي شركة',
  name: { family: 'اسم الشخص من الأسرة', agent: 'اسم الساكن' },
  relation: 'صلته بك',
  relations: {
    parent: 'أحد الوالدين',
    spouse: 'الزوج أو الزوجة',
    child: 'ابن أو ابنة',
    sibling: 'أخ أو أخت',
    other: 'قريب آخر',
  },
  phone: { family: 'هاتفه', agent: 'هاتف الساكن' },
  phoneHint: {
    family: 'إن تركته تواصلنا معك أنت',
    agent: 'إن كان قد أكّد هذا الرقم في البرنامج المصغّر رأى البلاغ أيضًا',
  },
  errors: {
    name: 'اكتب الاسم من فضلك',
    phone: 'اكتب رقم جوال من 11 رقمًا أو هاتفًا ثابتًا مع رمز المنطقة',
    enterprise: 'اختر شركة من فضلك',
  },
  marks: { family: 'عن الأسرة', agent: 'بواسطة وكيل', staff: 'سجّله موظف' },
  enterpriseMark: 'شركة',
  facts: {
    enterprise: 'الشركة',
    creditCode: 'الرمز الائتماني',
    concerned: { family: 'عن أحد من الأسرة', agent: 'عن أحد السكان', staff: 'المتصل' },
    phone: 'هاتفه',
    named: (name, note) => `${apart(name)} (${apart(note)})`,
    unverified: 'غير مؤكَّد',
  },
  takenDown: 'سجّل البلاغ',
  byPhone: 'لا يستطيع قراءة الرد في البرنامج المصغّر. أخبره بالنتيجة هاتفيًا من فضلك.',
  listOwn: 'بلاغاتي أنا',
}
