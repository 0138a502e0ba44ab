import { en } from '../en'
import type { Dictionary } from '../types'

type Workflow = Dictionary['workflow']

/** What the person who reported may do; what only officials see stays English. */
const actions: Workflow['actions'] = {
  ...en.workflow.actions,
  rate: 'تقييم',
  reopen: 'لم تُحل المشكلة، إعادة المعالجة',
  supply: 'إضافة معلومات',
  urge: 'استعجال',
  correct: 'تصحيح البلاغ',
  withdraw: 'سحب البلاغ',
}

const fields: Workflow['fields'] = {
  ...en.workflow.fields,
  rate: {
    rating: {
      label: 'مدى الرضا',
      hint: 'إن لم تُحل المشكلة فلا تقيّم، بل اضغط «لم تُحل المشكلة، إعادة المعالجة»',
      hintOf: 'reopen',
    },
    faults: { label: 'ما الذي لم يرضك' },
    merits: { label: 'ما الذي أرضاك' },
    note: { label: 'ما تود قوله' },
  },
  reopen: {
    note: { label: 'ما الذي لم يُحل', hint: 'كلما كان أوضح كان أسرع' },
    fileIds: { label: 'صور' },
  },
  supply: { note: { label: 'المعلومات' }, fileIds: { label: 'صور' } },
  urge: { note: { label: 'ما تود قوله' } },
  correct: { text: { label: 'النص بعد التصحيح' }, address: { label: 'العنوان بعد التصحيح' } },
  withdraw: { note: { label: 'سبب السحب' } },
}

const choices: Workflow['choices'] = {
  ...en.workflow.choices,
  unsolved: 'لم تُحل المشكلة',
  slow: 'بطء',
  besideThePoint: 'رد خارج الموضوع',
  unfriendly: 'تعامل غير لائق',
  passedOn: 'تهرّب بين الجهات',
  solved: 'حُلّت المشكلة',
  quick: 'سرعة',
  clear: 'شرح واضح',
  friendly: 'تعامل لطيف',
}

/** What was done, after the name of who did it and a colon. */
const events: Workflow['events'] = {
  ...en.workflow.events,
  submit: 'إرسال البلاغ',
  dispatch: 'إحالة إلى الجهة المختصة',
  dispatchItself: 'إحالة تلقائية إلى الجهة المختصة',
  takeBack: 'إلغاء الإحالة التلقائية',
  accept: 'استلام البلاغ',
  answer: 'الرد',
  progress: 'تحديث عن سير العمل',
  rate: 'تقييم',
  reopen: 'لم تُحل المشكلة، إعادة المعالجة',
  callback: 'تسجيل اتصال للمتابعة',
  rectify: 'طلب تصحيح ومعالجة من جديد',
  upholdRating: 'مراجعة التقييم وإغلاق البلاغ',
  excludeRating: 'استبعاد التقييم من الحساب',
  close: 'إغلاق البلاغ',
  autoClose: 'إغلاق تلقائي لعدم ورود تقييم',
  approveReturn: 'الموافقة على الإعادة والإحالة إلى جهة أخرى',
  rejectReturn: 'تكليف الجهة نفسها',
  return: 'طلب إعادة الإحالة',
  assign: 'تكليف موظف',
  putBack: 'إعادة إلى الجهة لانتقال الموظف',
  addHelper: 'إضافة جهة مساعدة',
  prioritise: 'تعديل درجة الاستعجال',
  recategorise: 'تعديل الفئة',
  correctMatter: 'تصحيح بند قائمة المهام',
  transfer: 'إحالة إلى خارج الحي',
  decline: 'عدم القبول',
  split: 'توزيع على عدة جهات',
  handOver: 'تسليم إلى مركز قيادة آخر',
  merge: 'ضم إلى بلاغ آخر عن الأمر نفسه',
  unmerge: 'إلغاء الضم',
  join: 'ضم إلى بلاغ آخر',
  absorb: 'ضم بلاغ عن الأمر نفسه',
  letGo: 'فصل أحد البلاغات',
  followMain: 'انتقال مع البلاغ الرئيسي',
  release: 'معالجة منفصلة وإحالة جديدة',
  progressOfMain: 'تحديث من البلاغ الذي يُعالج معه',
  answerWithMain: 'رد من البلاغ الذي يُعالج معه',
  transferWithMain: 'إحالة إلى خارج الحي مع البلاغ الرئيسي',
  declineWithMain: 'عدم القبول مع البلاغ الرئيسي',
  ask: 'طلب معلومات',
  supply: 'إضافة معلومات',
  urge: 'استعجال',
  correct: 'تصحيح البلاغ',
  withdraw: 'سحب البلاغ',
  requestPause: 'طلب إيقاف الموعد',
  approvePause: 'إيقاف الموعد',
  refusePause: 'رفض إيقاف الموعد',
  resume: 'استئناف المعالجة',
  toldByPhone: 'إبلاغ صاحب البلاغ هاتفيًا',
  endPause: 'انتهاء الإيقاف واستئناف الموعد',
  requestExtension: 'طلب تمديد',
  approveExtension: 'الموافقة على التمديد',
  refuseExtension: 'رفض التمديد',
  supervise: 'وضع تحت المتابعة',
  replySupervision: 'رد على المتابعة',
  warn: 'تنبيه باقتراب الموعد',
  escalate: 'تنبيه الجهة الأعلى لتأخر الرد',
  acceptLate: 'تنبيه بتأخر الاستلام',
  confirmLimit: 'مراجعة الموعد دون تغيير',
  moveLimit: 'تحديث الموعد بعد إعلان العطل',
  overdue: 'تنبيه بتجاوز الموعد',
}

export const workflowActions = { actions, events, fields, choices }
