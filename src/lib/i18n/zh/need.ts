import type { NeedType } from '@contract/need'
import type { NeedState } from '@contract/workflow/needStates'

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

/** 企业诉求. */
export const need = { types, states, meaning, next }
