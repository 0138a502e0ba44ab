import type { ReportType, Source } from '@contract/case'
import type { Relation } from '@contract/workflow/workflow'
import type { CaseState } from '@contract/workflow/workflows'
import type { ActionFieldTexts, ChoiceTexts, ReportActionName } from '../types'

interface TypeText {
  name: string
  /** What it is for, in one line. */
  about: string
}

const types: Record<ReportType, TypeText> = {
  consult: { name: '咨询', about: '问政策、问办事' },
  help: { name: '求助', about: '有困难，请街道帮忙' },
  complaint: { name: '投诉', about: '对服务、管理不满' },
  denounce: { name: '举报', about: '反映违法违规行为' },
  suggest: { name: '建议', about: '出主意、提改进' },
  praise: { name: '表扬', about: '夸夸做得好的人和事' },
}

/** The state as an official sees it in the queue. */
const states: Record<CaseState, string> = {
  submitted: '待派单',
  dispatched: '待签收',
  accepted: '办理中',
  answered: '已答复',
  closed: '已办结',
}

/** The state as the person who reported sees it. */
const statesForReporter: Record<CaseState, string> = {
  submitted: '已提交',
  dispatched: '已派单',
  accepted: '办理中',
  answered: '待您评价',
  closed: '已办结',
}

/** What the state means, for the person who reported. */
const meaning: Record<CaseState, (office: string) => string> = {
  submitted: () => '指挥中心已经收到，正在确定由谁来办。',
  dispatched: (office) => `已派给${office}，等对方签收。`,
  accepted: (office) => `${office}正在办理。`,
  answered: (office) => `${office}已经答复，请您看看是否满意。`,
  closed: () => '这件事已经办结，谢谢您的反映。',
}

/** What happens next, for the person who reported. */
const next: Record<CaseState, string> = {
  submitted: '派给承办单位',
  dispatched: '承办单位签收办理',
  accepted: '给您答复',
  answered: '请您评价；没有解决可以退回重办',
  closed: '',
}

const actions: Record<ReportActionName, string> = {
  dispatch: '派单',
  accept: '签收',
  progress: '记录进展',
  remark: '内部备注',
  answer: '答复',
  rate: '评价',
  reopen: '没有解决',
  callback: '登记回访',
  close: '办结',
  overdue: '超时提醒',
  autoClose: '到期办结',
}

/** What an action was, told afterwards. */
const events: Record<ReportActionName | 'submit', string> = {
  submit: '提交了诉求',
  dispatch: '派单',
  accept: '签收',
  progress: '更新了进展',
  remark: '写了内部备注',
  answer: '作出答复',
  rate: '作出评价',
  reopen: '反映没有解决，退回重办',
  callback: '登记了回访',
  close: '办结',
  overdue: '提醒：已超过时限',
  autoClose: '因到期未评价自动办结',
}

const fields: ActionFieldTexts = {
  dispatch: {
    officeId: { label: '承办单位' },
    note: { label: '给承办单位的话', hint: '如：请先到现场看一看（只有工作人员能看到）' },
  },
  accept: { note: { label: '给反映人的话', hint: '如：已收到，明天上午到现场查看' } },
  progress: {
    note: { label: '进展', hint: '做了什么，下一步做什么。反映人能看到' },
    fileIds: { label: '照片' },
  },
  remark: { note: { label: '备注', hint: '只有工作人员能看到' } },
  answer: {
    note: { label: '答复内容', hint: '怎么处理的、结果如何、依据是什么。反映人能看到' },
    fileIds: { label: '照片' },
  },
  rate: { rating: { label: '您对办理结果满意吗' }, note: { label: '想说的话' } },
  reopen: {
    note: { label: '哪里没有解决', hint: '说得越具体，办得越快' },
    fileIds: { label: '照片' },
  },
  callback: { result: { label: '回访结果' }, note: { label: '回访记录' } },
  close: { note: { label: '办结说明', hint: '反映人能看到' } },
  overdue: {},
  autoClose: {},
}

const choices: ChoiceTexts = { satisfied: '满意', notSatisfied: '不满意', notReached: '没有联系上' }

const sources: Record<Source, string> = { weapp: '小程序', web: '网页', hotline: '12345 热线' }

const relations: Record<Relation, string> = {
  reporter: '反映人',
  centre: '指挥中心',
  lead: '承办单位',
  system: '系统',
}

export const workflow = {
  types,
  states,
  statesForReporter,
  meaning,
  next,
  actions,
  events,
  fields,
  choices,
  sources,
  relations,
  redispatch: '改派',
  overdue: '已超时',
  noOffice: '承办单位',
}
