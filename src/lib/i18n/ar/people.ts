import { en } from '../en'
import type { Dictionary } from '../types'
import { apart } from './words'

export const people: Dictionary['people'] = {
  ...en.people,
  identity: {
    title: 'تأكيد الهوية',
    intro:
      'سجّل بياناتك الصحيحة ليتمكن من يعالج الأمر من التواصل معك. معظم الأمور يكفيها رقم الهاتف، وقليل منها يحتاج إلى تأكيد.',
    levels: { unverified: 'كُتب الهاتف', phone: 'أكّد ويتشات الهاتف', checked: 'أكّده موظف' },
    short: { unverified: 'الهاتف غير مؤكَّد', phone: 'الهاتف مؤكَّد', checked: 'مؤكَّد الهوية' },
    levelNow: (level) => `${level} · الآن`,
    opens: (categories) => (categories ? `يمكنك الإبلاغ عن: ${apart(categories)}` : 'يمكنك الإبلاغ عن معظم الأمور'),
    willFall:
      'بياناتك مؤكَّدة. تغيير الاسم أو الهاتف يحتاج إلى تأكيد جديد، أما تغيير الحي فلا. لا تتغير بلاغاتك السابقة.',
    fell: {
      name: 'غيّرت اسمك فلم يعد التأكيد ساريًا. أعده عند الحاجة.',
      phone: 'غيّرت هاتفك والرقم الجديد غير مؤكَّد. أكّده عند الحاجة.',
    },
    refused: (reason) => `لم يتمكن الموظف من التأكيد: ${apart(reason)}. صحّح بياناتك واطلب من جديد.`,
    checkedBy: (office, time) => `أكّده ${apart(office)} في ${apart(time)}`,
    byPhone: 'تأكيد الهاتف عبر ويتشات',
    byPhoneText: 'في برنامج ويتشات المصغّر اضغط «استخدام رقمي في ويتشات».',
    byPhoneAction: 'تأكيد الهاتف',
    byStaff: 'التأكيد عن طريق الحي',
    byStaffText: (community) =>
      `يتصل بك موظفو ${community ? apart(community) : 'الحي'} لمطابقة الاسم والهاتف. أو احمل هويتك إلى الحي أو مركز الخدمة ويتم ذلك فورًا.`,
    ask: 'طلب التأكيد',
    asked: (time) => `أُرسل الطلب في ${apart(time)}. انتظر اتصالًا من الحي.`,
    takeBack: 'لم أعد أحتاجه',
    noNumber: 'ينظر الموظف إلى الهوية فقط ولا يسجّل رقمها ولا يحفظه.',
  },
  levelNotice: {
    text: {
      phone: (category) => `تحتاج فئة «${apart(category)}» إلى تأكيد الهاتف قبل الإرسال.`,
      checked: (category) => `تحتاج فئة «${apart(category)}» إلى أن يؤكد الحي اسمك وهاتفك قبل الإرسال.`,
    },
    action: 'تأكيد',
  },
  household: {
    title: 'الأسرة',
    intro: 'إن كنت تُبلغ كثيرًا عن أسرتك فاكتبهم هنا مرة واحدة. لا يراهم أحد غيرك.',
    add: 'إضافة شخص',
    edit: (name) => `تعديل ${apart(name)}`,
    name: 'الاسم',
    phone: 'الهاتف',
    phoneHint: 'إن تركته تواصلنا معك أنت',
    remove: 'إزالة',
    choose: 'الاختيار من الأسرة',
    keep: 'احفظ من تُبلغ عنهم كثيرًا',
    keepAbout: 'تُملأ بياناتهم بضغطة في المرة القادمة',
  },
  access: {
    title: 'من اطّلع على بياناتي',
    intro: 'الأسماء والأرقام محجوبة في القوائم. كلما فتحها موظف كاملة ليتواصل معك سُجّل ذلك هنا.',
    empty: 'لم يطّلع أحد على بياناتك كاملة.',
    someOffice: 'مكتب الحي',
    what: {
      ...en.people.access.what,
      contact: 'اطّلع على هاتفك لمعالجة بلاغ',
      ofReporter: 'اطّلع على بلاغاتك الأخرى',
      openEnterprise: 'اطّلع على رخصة منشأتك للتحقق منها',
      checkEnterprise: 'تحقق من منشأتك',
      policyInterest: 'اطّلع على الهاتف للاتصال بشأن سياسة',
      openPerson: 'اطّلع على الاسم والهاتف للتأكيد',
      checkPerson: 'أجرى تأكيد الهوية',
    },
    other: 'اطّلع على بياناتك',
  },
  consent: {
    title: 'تغيّر بيان الخصوصية',
    text: (version) => `هذا هو الإصدار ${apart(version)}. إن وافقت اكتمل ما بدأته، وإلا فيمكنك قراءة بلاغاتك.`,
    agree: 'قرأته وأوافق',
    later: 'ليس الآن',
  },
}
