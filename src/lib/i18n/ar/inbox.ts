import type { Dictionary } from '../types'

export const inbox: Dictionary['inbox'] = {
  title: 'الرسائل',
  empty: 'لا رسائل بعد. نخبرك هنا بكل جديد.',
  visitor: 'بعد التسجيل تصلك هنا كل خطوة.',
  news: {
    enterpriseVerified: 'تم التحقق من منشأتك',
    enterpriseRefused: 'لم تتطابق الرخصة: اطّلع على السبب',
    enterpriseClaimed: 'شخص يقول إنه صاحب منشأتك: يُرجى الرد',
    claimAnswered: 'ردّ صاحب المنشأة على طلبك',
    claimRefused: 'لم يُقبل طلب تغيير صاحب المنشأة',
    ownerChanged: 'تغيّر صاحب المنشأة',
    policyDue: 'سياسة ينتهي موعدها قريباً',
    enterpriseRenamed: 'اعتُمد الاسم الجديد لمنشأتك',
    visitPlanned: 'حُدِّدت لك زيارة',
    visitChanged: 'تغيّرت زيارتك',
    visitCalledOff: 'أُلغيت زيارتك',
    shiftOffered: 'زميل يعرض عليك نوبة مناوبة: يُرجى الرد',
    shiftTakenBack: 'سحب زميلك عرض نوبة المناوبة',
    shiftTaken: 'أخذ زميل نوبتك',
    shiftRefused: 'لم يأخذ زميلك نوبتك',
    shiftChanged: 'تغيّرت نوبات مناوبتك',
  },
  until: (day) => `حتى ${day}`,
  visitOn: (day) => `الزيارة يوم ${day}`,
  unread: 'غير مقروءة',
}
