import type { TemplateSeed } from './templates'

/**
 * Texts that every committee starts with (调解文书): `{{…}}` with a name of the dispute is filled in, any other is a blank for
 * the mediator. 甲方 is who applied, 乙方 the other side. New ones stand at the end: the place is the id.
 */
export const MEDIATION_TEMPLATES: readonly TemplateSeed[] = [
  {
    action: 'refuse',
    name: '已在法院或仲裁',
    nameEn: 'Already before a court or arbitration',
    text: '{{甲方}}：您申请调解与{{乙方}}的{{纠纷类型}}纠纷（{{编号}}）。这件事已由{{哪个机关}}受理，按规定调解中心不再受理。请按那边的通知办理；结束后仍需调解的，可再来申请。不收任何费用。',
    textEn:
      '{{applicant}}: you asked us to mediate with {{others}} ({{disputeType}}, {{number}}). {{which body}} has already taken this up, so we may not. Please follow its notices. If you still need mediation afterwards, apply again, free of charge.',
  },
  {
    action: 'refuse',
    name: '对方不愿调解',
    nameEn: 'The other side does not want to',
    text: '{{甲方}}：调解要双方自愿。我们已于{{今天}}联系{{乙方}}，对方明确表示不愿调解，所以不能受理。您可以依法向法院起诉，或者{{其他途径}}；需要法律援助请打 12348。对方改变主意时，您可以再来申请。',
    textEn:
      '{{applicant}}: mediation needs both sides. We spoke with {{others}} on {{date}}, who do not want it, so we cannot take it up. You may go to court, or {{another way}}; for legal aid call 12348. If they change their mind, apply again.',
  },
  {
    action: 'investigate',
    name: '到现场看过',
    nameEn: 'Looked at the place',
    text: '{{今天}}到{{哪里}}查看。看到的情况：{{看到的情况}}。{{被询问人}}说：{{陈述}}。照片{{几张}}张附后。以上已读给被询问人听，无异议。',
    textEn:
      'On {{date}} we went to {{where}}. What we saw: {{what we saw}}. {{who}} said: {{statement}}. {{how many}} photos are attached. This was read to the person, who agreed.',
  },
  {
    action: 'investigate',
    disputeType: 'neighbour',
    name: '邻里：漏水、噪声',
    nameEn: 'Neighbours: leak or noise',
    text: '{{今天}}到{{甲方}}家和{{乙方}}家分别查看。起因：{{起因}}；从{{什么时候}}开始；受影响的地方：{{受影响的地方}}；物业或邻居的说法：{{旁人的说法}}。',
    textEn:
      'On {{date}} we went to the homes of {{applicant}} and {{others}}. Cause: {{cause}}; since {{when}}; what is affected: {{what is affected}}; what neighbours or the property company say: {{what others say}}.',
  },
  {
    action: 'session',
    name: '调解记录',
    nameEn: 'Record of a session',
    text: '调解员说明：调解自愿、平等、不收费，任何一方随时可以停止，双方表示清楚。\n{{甲方}}（甲方）说：{{甲方的意见}}\n{{乙方}}（乙方）说：{{乙方的意见}}\n争议的地方：{{争议的地方}}\n调解员的建议：{{建议}}\n结果：{{结果}}\n以上记录已向双方宣读，无异议。',
    textEn:
      'The mediator explained that mediation is voluntary, equal and free, and that anybody may stop at any time; both sides understood.\n{{applicant}} (A) said: {{view of A}}\n{{others}} (B) said: {{view of B}}\nIn dispute: {{points}}\nThe mediator proposed: {{proposal}}\nResult: {{result}}\nThis was read to both sides, who agreed with it.',
  },
  {
    action: 'session',
    name: '没有谈成，另约时间',
    nameEn: 'Not settled, another day',
    text: '双方对{{争议的地方}}没有谈拢：{{甲方}}（甲方）要求{{甲方的要求}}，{{乙方}}（乙方）同意{{乙方的意见}}。约定{{什么时候}}在{{哪里}}再谈，请双方带好{{材料}}。',
    textEn:
      'No agreement yet on {{point}}: {{applicant}} (A) asks for {{wish of A}}, {{others}} (B) offers {{offer of B}}. We meet again {{when}} at {{where}}; both sides bring {{papers}}.',
  },
  {
    action: 'draftAgreement',
    field: 'duties',
    name: '各自的责任',
    nameEn: 'Who is responsible for what',
    text: '{{乙方}}（乙方）因{{原因}}承担{{主要或全部}}责任；{{甲方}}（甲方）因{{原因二}}承担{{次要责任或无责任}}。',
    textEn:
      '{{others}} (B) bears {{the main or the whole}} responsibility because of {{reason}}; {{applicant}} (A) bears {{a lesser one or none}} because of {{second reason}}.',
  },
  {
    action: 'draftAgreement',
    field: 'content',
    name: '赔偿，一次付清',
    nameEn: 'Compensation at once',
    text: '{{乙方}}（乙方）赔偿{{甲方}}（甲方）{{赔偿什么}}共计{{金额}}，于{{履行期限}}前一次付清。付清后，双方就此事再无其他争议。',
    textEn:
      '{{others}} (B) pays {{applicant}} (A) {{amount}} in total for {{what for}}, at once, by {{performBy}}. After that nothing about this matter is in dispute between them.',
  },
  {
    action: 'draftAgreement',
    field: 'content',
    name: '分期支付',
    nameEn: 'Payment in parts',
    text: '{{乙方}}（乙方）支付{{甲方}}（甲方）{{什么款项}}共计{{金额}}，按本协议所列各期日期和金额支付，最迟于{{履行期限}}前付清。任何一期逾期超过{{几天}}天的，{{甲方}}（甲方）可以要求一次付清剩余全部款项。',
    textEn:
      '{{others}} (B) pays {{applicant}} (A) {{amount}} in total for {{what for}}, in the parts and on the days listed in this agreement, all of it by {{performBy}}. If a part is more than {{how many}} days late, {{applicant}} (A) may ask for all that is left at once.',
  },
  {
    action: 'draftAgreement',
    field: 'content',
    name: '道歉',
    nameEn: 'Apology',
    text: '{{乙方}}（乙方）于{{履行期限}}前就{{什么事}}向{{甲方}}（甲方）{{当面或书面}}道歉，{{甲方}}（甲方）接受道歉并不再追究。',
    textEn:
      '{{others}} (B) apologises to {{applicant}} (A) {{in person or in writing}} for {{what for}} by {{performBy}}; {{applicant}} (A) accepts and lets the matter rest.',
  },
  {
    action: 'draftAgreement',
    field: 'content',
    name: '停止侵害、恢复原状',
    nameEn: 'Stop it and put it right',
    text: '{{乙方}}（乙方）自本协议生效之日起停止{{什么行为}}，并于{{履行期限}}前{{清理或修复什么}}，费用由{{谁}}承担；以后不再发生同样的情况。{{甲方}}（甲方）给予必要的配合。',
    textEn:
      'From the day this agreement comes into force {{others}} (B) stops {{what}}, and by {{performBy}} {{clears or repairs what}} at the cost of {{whom}}; it does not happen again. {{applicant}} (A) helps where needed.',
  },
  {
    action: 'draftAgreement',
    field: 'content',
    disputeType: 'labour',
    name: '支付工资',
    nameEn: 'Payment of wages',
    text: '{{乙方}}（乙方）支付{{甲方}}（甲方）{{哪几个月}}的工资共计{{金额}}，于{{履行期限}}前汇入甲方本人的银行账户。付清后，双方就这些工资再无其他争议。',
    textEn:
      '{{others}} (B) pays {{applicant}} (A) the wages of {{which months}}, {{amount}} in total, into the bank account of A by {{performBy}}. After that nothing about these wages is in dispute between them.',
  },
  {
    action: 'fail',
    name: '调解不成，告知途径',
    nameEn: 'Not settled: what one can do now',
    text: '经{{几次}}次调解，双方对{{争议的地方}}不能达成一致，{{承办单位}}于{{今天}}终止调解。您可以依法申请仲裁、请行政机关处理，或者向法院起诉；需要法律援助请打 12348。',
    textEn:
      'After {{how many}} sessions the two sides could not agree on {{point}}; {{office}} ended the mediation on {{date}}. You may go to arbitration, ask the administration, or go to court; for legal aid call 12348.',
  },
]
