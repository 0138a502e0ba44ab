import type { Verdict } from '@contract/finance/conditions'
import type { PolicyKind, PolicyLevel } from '@contract/policy'
import type { FieldText } from '../../../types'
import { doors } from '../../../zh/doors'

const kinds: Record<PolicyKind, string> = {
  subsidy: '补贴奖励',
  taxRelief: '税费',
  loanSupport: '贷款贴息',
  talent: '用工人才',
  recognition: '资质认定',
  rentSupport: '场地租金',
  otherPolicy: '其他',
}

const levels: Record<PolicyLevel, string> = { national: '国家', province: '省', city: '市', street: '街道' }

type PolicyFieldName =
  | 'title'
  | 'kind'
  | 'level'
  | 'source'
  | 'summary'
  | 'text'
  | 'amount'
  | 'howTo'
  | 'officeId'
  | 'validFrom'
  | 'validUntil'
  | 'deadline'

/** 惠企政策: the library, what fits, interest, and the office that keeps it. */
export const policy = {
  title: doors.policies.title,
  kinds,
  levels,
  all: '全部',
  kind: '类别',
  which: '看什么',
  library: '政策库',
  fitting: '适合我的',
  empty: '还没有这一类政策',
  find: '按字词找政策',
  findHint: '如 贷款贴息、社保补贴',
  notFound: '没有找到。换个说法，或看全部类别。',
  fittingIntro: '按企业概况算出，最合适的在前。填得越全，算得越准。',
  fillIn: '补充企业概况',
  example: '示例',
  over: '已截止',
  until: (day: string) => `${day} 截止`,
  verdicts: { met: '符合', unknown: '要核实', unmet: '不符合' } as Record<Verdict, string>,
  lines: {
    met: (what: string) => `符合：${what}`,
    unknown: (what: string) => `还没填，要核实：${what}`,
    unmet: (what: string) => `不符合：${what}`,
  } as Record<Verdict, (what: string) => string>,
  noConditions: '没有条件，都可以申报',
  page: {
    fit: '适不适合',
    amount: '能得到什么',
    text: '政策内容',
    howTo: '怎么申报',
    source: '文件',
    valid: '有效期',
    from: (day: string) => `${day} 起`,
    fromTo: (from: string, to: string) => `${from} 至 ${to}`,
    deadline: '申报截止',
    office: '咨询单位',
    call: (phone: string) => `打电话 ${phone}`,
    exampleNote: '这是演示用的示例，不是真的政策。',
    want: '我有意向',
    wantAbout: '单位会联系您；截止前三天提醒您。',
    wanted: '已登记意向，单位会联系您',
    contacted: '单位已联系',
    undo: '取消意向',
    proofFirst: '上传执照后，才能登记意向。',
    forWhich: '替哪家企业',
  },
  interested: {
    title: '有意向的企业',
    empty: '还没有企业登记意向',
    call: '联系',
    callOf: (name: string) => `联系${name}`,
    calledAt: (time: string) => `${time}已联系`,
    openText: '查看电话会留下记录，对方能看到。',
  },
  register: {
    row: '管理政策库',
    intro: '条件按数据填，企业打开就知道适不适合。每次修改都留下记录。',
    make: '录入政策',
    change: '修改政策',
    effect: '保存后，企业马上看到。改了截止日期，提醒随之更新。',
    retireTitle: (name: string) => `停用“${name}”？`,
    retireText: '以后查不到它，也不再提醒。',
    fields: {
      title: { label: '标题' },
      kind: { label: '类别' },
      level: { label: '哪一级' },
      source: { label: '文件名或文号' },
      summary: { label: '一句话说明' },
      text: { label: '政策内容' },
      amount: { label: '能得到什么', hint: '如 最高 10 万元' },
      howTo: { label: '怎么申报' },
      officeId: { label: '咨询单位' },
      validFrom: { label: '从哪天起有效' },
      validUntil: { label: '到哪天止有效' },
      deadline: { label: '申报截止' },
    } as Record<PolicyFieldName, FieldText>,
  },
}
