import type { MessageSettings, MessageTemplate } from '../../../types/message'

const OF_CASE = {
  character_string1: 'number',
  thing2: 'title',
  phrase3: 'stage',
  time4: 'at',
  thing5: 'remark',
} as const

/** Of what is told in confidence. */
const WITHOUT_TITLE = { character_string1: 'number', phrase3: 'stage', time4: 'at', thing5: 'remark' } as const

const WITH_LIMIT = { ...OF_CASE, time4: 'by' } as const

const template = (templateId: string, fields: MessageTemplate['fields'], remark: string): MessageTemplate => ({
  templateId,
  longTerm: false,
  fields,
  remark,
})

/**
 * The subscription messages of the mini program. The ids stand for those that WeChat's console gives to each template once it
 * is chosen there, and that `npm run street` takes from the environment; fields are named as in the template. `longTerm` is for templates of the long-term kind (政务民生).
 */
export const MESSAGES: MessageSettings = {
  edition: 'formal',
  templates: {
    accepted: template('placeholder-accepted', OF_CASE, '点开查看办理进展'),
    answered: template('placeholder-answered', OF_CASE, '点开查看答复并评价'),
    asked: template('placeholder-asked', OF_CASE, '需要您补充情况，请点开填写'),
    rate: template('placeholder-rate', OF_CASE, '事情办得怎么样，请您评一评'),
    mediation: template('placeholder-mediation', WITHOUT_TITLE, '点开查看调解进展'),
    need: template('placeholder-need', WITHOUT_TITLE, '点开查看企业诉求进展'),
    news: template('placeholder-news', { thing1: 'remark', time2: 'at' }, '您有新消息，请点开查看'),
    referral: template('placeholder-referral', WITHOUT_TITLE, '点开查看推荐给您的企业'),
    newOrder: template('placeholder-new-order', WITH_LIMIT, '请在时限前办理'),
    overdue: template('placeholder-overdue', WITH_LIMIT, '已超过时限，请尽快办理'),
    decide: template('placeholder-decide', OF_CASE, '有申请等待核定'),
    digest: template(
      'placeholder-digest',
      { time1: 'at', number2: 'waiting', number3: 'overdue', number4: 'dueToday', number5: 'toDecide' },
      '',
    ),
  },
  stages: {
    admit: '已受理',
    refuse: '不予受理',
    entrust: '新派纠纷',
    entrustTo: '新派纠纷',
    appoint: '已派调解',
    callUnanswered: '无人接单',
    giveNotice: '权利告知',
    askExtension: '提请延期',
    draftAgreement: '待签协议',
    stamp: '协议生效',
    agreeOrally: '达成协议',
    fail: '调解不成',
    remindConfirmation: '司法确认',
    remindPerformance: '履行提醒',
    performanceLate: '逾期未履',
    routeNeed: '新诉求',
    giveTeam: '新诉求',
    takeNeed: '已受理',
    declineNeed: '不予受理',
    proposeReferral: '请您授权',
    proposeReferralAlso: '请您授权',
    enterLoanOffer: '有新方案',
    enterOffer: '有新方案',
    grantLoan: '已放款',
    settleNeed: '已解决',
    endUnmet: '未能解决',
    consentReferral: '新的推荐',
    chooseOffer: '方案选定',
    withdrawConsent: '授权收回',
    submit: '紧急诉求',
    dispatch: '新派单',
    sendOrder: '新派单',
    approveReturn: '改派',
    rejectReturn: '退单未准',
    assign: '指派给您',
    supervise: '督办',
    reopen: '退回重办',
    rectify: '要求整改',
    accept: '已受理',
    answer: '已答复',
    answerWithMain: '已答复',
    transfer: '已转出',
    transferWithMain: '已转出',
    decline: '不予受理',
    declineWithMain: '不予受理',
    ask: '待补充',
    overdue: '已超时',
    escalate: '再次提醒',
    supervisionLate: '督办超时',
    return: '申请退单',
    requestPause: '申请暂停',
    requestExtension: '申请延期',
  },
}
