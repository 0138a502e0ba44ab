import type { NeedType } from '@contract/need'
import type { NeedState } from '@contract/workflow/needStates'
import type { NeedFormTexts } from '../types'

const types: Record<NeedType, { name: string; about: string }> = {
  financing: { name: '融资', about: '贷款、担保、续贷' },
  hiring: { name: '用工', about: '招人、用工稳定' },
  premises: { name: '用地厂房', about: '租厂房、买厂房、用地' },
  policyAsk: { name: '政策', about: '补贴、认定、申报' },
  taxAsk: { name: '税务', about: '减免、发票、退税' },
  trade: { name: '外贸物流', about: '报关、货运、收汇、平台' },
  otherNeed: { name: '其他', about: '说不清属于哪一类' },
}

const states: Record<NeedState, string> = {
  submitted: '待受理',
  accepted: '已受理',
  visited: '已走访',
  matched: '正在对接',
  offered: '有方案',
  settled: '已解决',
  followedUp: '已回访',
  declined: '不予受理',
  unmet: '未能解决',
  withdrawn: '已撤回',
}

const meaning: Record<NeedState, (office: string) => string> = {
  submitted: (office) => `已经交给${office}，等对方受理并告诉您联系谁。`,
  accepted: (office) => `${office}已经受理，联系人会找您了解情况。`,
  visited: (office) => `${office}已经了解情况，正在找合适的办法。`,
  matched: (office) => `${office}已为您引荐，正在对接。`,
  offered: () => '对方给出了方案，请您看看选哪一个。',
  settled: () => '这件诉求已经解决，结果见下方。',
  followedUp: () => '这件诉求已经解决，也回访过了。',
  declined: () => '这件诉求没有受理，原因见下方。',
  unmet: () => '这件诉求暂时没有解决，原因见下方。情况变了可以再提。',
  withdrawn: () => '诉求已经撤回。需要时可以再提。',
}

const next: Record<NeedState, string> = {
  submitted: '专班受理，告诉您联系人和电话',
  accepted: '联系人上门或打电话了解情况',
  visited: '引荐合适的银行或单位',
  matched: '对方答复，给出方案',
  offered: '您选定方案，专班跟到办成',
  settled: '过一段时间回访您',
  followedUp: '',
  declined: '',
  unmet: '',
  withdrawn: '',
}

const amountHint = '如 200万'
const note = { label: '想说的情况', hint: '急不急、试过哪些办法' }

const fields: NeedFormTexts = {
  financing: {
    amount: { label: '需要多少', hint: amountHint },
    use: { label: '用来做什么' },
    months: { label: '用几个月', hint: '如 12' },
    collateral: { label: '有什么可以抵押或担保' },
    loans: { label: '现在还有多少贷款', hint: '没有可以不填' },
    turnover: { label: '去年营业额' },
    note,
  },
  hiring: {
    job: { label: '招什么人', hint: '如 印刷机长' },
    people: { label: '招几个' },
    wage: { label: '待遇', hint: '如 月薪 7000，包住' },
    note,
  },
  premises: { premises: { label: '要什么场地' }, area: { label: '多大（平方米）' }, note },
  policyAsk: { note: { label: '想了解或申报什么', hint: '如 技改补贴、高新企业认定' } },
  taxAsk: { topic: { label: '什么税务问题' }, note },
  trade: { topic: { label: '哪一方面' }, note },
  otherNeed: { note: { label: '需要什么帮助' } },
}

const choices: Record<string, string> = {
  materials: '买原料、备货',
  equipment: '买设备',
  wages: '发工资',
  rent: '付租金',
  expansion: '扩大生产',
  otherUse: '其他',
  realEstate: '房产、土地',
  machines: '机器设备',
  orders: '订单、应收款',
  guarantor: '有人担保',
  noCollateral: '没有',
  upTo100: '100 万以下',
  upTo500: '100—500 万',
  upTo2000: '500—2000 万',
  upTo4000: '2000—4000 万',
  over4000: '4000 万以上',
  rentPlant: '租厂房',
  buyPlant: '买厂房',
  land: '用地',
  office: '办公、店面',
  relief: '减免、缓缴',
  invoice: '发票',
  refund: '退税',
  filing: '申报',
  otherTax: '其他',
  customs: '报关',
  shipping: '货运、仓储',
  settlement: '收汇结汇',
  platform: '电商平台',
  fair: '展会、订单',
  otherTrade: '其他',
}

/** 企业诉求: asking, the list, the case, the desk of the team. */
export const need = {
  types,
  states,
  meaning,
  next,
  fields,
  choices,
  title: '企业诉求',
  entry: '企业诉求',
  entryAbout: '融资、用工、厂房、政策……有专人对接',
  desk: { title: '企业诉求（本单位）', empty: '没有这样的诉求' },
  list: {
    enterprise: '哪家企业',
    empty: '还没有提过诉求',
    emptyAbout: '缺资金、缺人、缺场地，提一条诉求，专班会受理并告诉您联系谁。',
    visitor: '登记以后，可以替企业提诉求。',
    join: '先登记或加入一家企业',
  },
  apply: {
    title: '提出诉求',
    type: '需要什么帮助',
    photos: '照片、材料',
    privacy: '金额和您写的内容加密保存，只有本企业和承办专班能看到。',
    send: '提交诉求',
    sent: '诉求已提交',
    missingType: '请选一类诉求',
    missingEnterprise: '请选企业',
  },
  case: {
    progress: '到哪一步了',
    stages: { taken: '专班受理', visit: '了解情况', match: '对接', offer: '方案', met: '解决' },
    contact: (who: string) => `联系人：${who}`,
    call: (phone: string) => `打电话 ${phone}`,
    dueOn: (day: string) => `期限 ${day}`,
    asked: '诉求内容',
    hidden: '内容已加密，只有企业和承办专班能看到。',
    openWhole: '查看内容',
    openTitle: '查看这件诉求的内容？',
    openText: '企业会看到企业服务中心查看过。确有需要再看，如企业来投诉，或专班定不下来。',
    partners: '对接的银行和单位',
    refused: (reason: string) => `未同意：${reason}`,
    offers: '收到的方案',
    offer: (order: number) => `方案 ${order}`,
    chosen: '企业已选',
    result: '结果',
    reason: '原因',
    steps: '办理经过',
    actions: '可以做的事',
    nothing: '现在没有要做的事',
  },
  facts: {
    partner: '银行或单位',
    amount: '金额',
    day: '日期',
    guarantor: '担保单位',
  },
}
