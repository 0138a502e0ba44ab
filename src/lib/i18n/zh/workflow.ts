import type { CaseType, Source } from '@contract/case'
import type { Relation } from '@contract/workflow/workflow'
import type { CaseState } from '@contract/workflow/workflows'
import { dispute } from './dispute'
import { disputeActions } from './disputeActions'
import { need } from './need'
import { needActions } from './needActions'
import { workflowActions } from './workflowActions'

interface TypeText {
  name: string
  /** What it is for, in one line. */
  about: string
}

const types: Record<CaseType, TypeText> = {
  ...dispute.types,
  ...need.types,
  consult: { name: '咨询', about: '问政策、问办事' },
  help: { name: '求助', about: '有困难，请街道帮忙' },
  complaint: { name: '投诉', about: '对服务、管理不满' },
  denounce: { name: '举报', about: '反映违法违规行为' },
  suggest: { name: '建议', about: '出主意、提改进' },
  praise: { name: '表扬', about: '夸夸做得好的人和事' },
}

/** The state as an official sees it in the queue. */
const states: Record<CaseState, string> = {
  ...dispute.states,
  ...need.states,
  submitted: '待派单',
  dispatched: '待签收',
  accepted: '办理中',
  answered: '已答复',
  reviewing: '差评复核',
  closed: '已办结',
  returning: '退单待定',
  waiting: '待补充',
  merged: '已并单',
  transferred: '已转出',
  declined: '不予受理',
  withdrawn: '已撤回',
}

/** The state as the person who reported sees it. */
const statesForReporter: Record<CaseState, string> = {
  ...dispute.states,
  ...need.states,
  submitted: '已提交',
  dispatched: '已派单',
  accepted: '办理中',
  answered: '待您评价',
  reviewing: '正在复核',
  closed: '已办结',
  returning: '正在核定单位',
  waiting: '暂停计时',
  merged: '一并办理中',
  transferred: '已转出',
  declined: '不予受理',
  withdrawn: '已撤回',
}

/** What the state means, for the person who reported. */
const meaning: Record<CaseState, (office: string) => string> = {
  ...dispute.meaning,
  ...need.meaning,
  submitted: () => '指挥中心已经收到，正在确定由谁来办。',
  dispatched: (office) => `已派给${office}，等对方签收。`,
  accepted: (office) => `${office}正在办理。`,
  answered: (office) => `${office}已经答复，请您看看是否满意。`,
  reviewing: () => '您不太满意，指挥中心正在复核，会打电话听您说明。',
  closed: () => '这件事已经办结，谢谢您的反映。',
  returning: () => '指挥中心正在核定由哪个单位办理。',
  waiting: (office) => `${office}在等补充情况或第三方结果，时限暂停计算。`,
  merged: () => '与另一件反映同一件事的诉求一并办理，有了结果会同样答复您。',
  transferred: () => '这件事已转给街道以外的单位办理，编号和预计日期见下方。',
  declined: () => '这件事按规定由其他途径处理，办法见下方说明。',
  withdrawn: () => '您已经撤回。需要时可以重新反映。',
}

/** What happens next, for the person who reported. */
const next: Record<CaseState, string> = {
  ...dispute.next,
  ...need.next,
  submitted: '派给承办单位',
  dispatched: '承办单位签收办理',
  accepted: '给您答复',
  answered: '请您评价；没有解决可以退回重办',
  reviewing: '指挥中心回访您',
  closed: '',
  returning: '指挥中心确定承办单位',
  waiting: '补充后继续办理',
  merged: '办好后同样给您答复',
  transferred: '',
  declined: '',
  withdrawn: '',
}

/** While it waits for the answer of the person who reported. */
const asked = {
  state: '等您补充',
  meaning: (office: string) => `${office}想请您补充一点情况，您补充后接着办。`,
}

/** The same where the reporter cannot send it back any more. */
const nextOnlyRate = '请您评价'

const sources: Record<Source, string> = {
  weapp: '小程序',
  web: '网页',
  hotline: '12345 热线',
  counter: '窗口',
  phone: '电话',
}

const relations: Record<Relation, string> = {
  reporter: '反映人',
  centre: '指挥中心',
  lead: '承办单位',
  helper: '协办单位',
  superior: '上级单位',
  assignee: '经办人',
  party: '当事人',
  onCall: '值班调解员',
  contact: '银行联系人',
  system: '系统',
}

export const workflow = {
  types,
  states,
  statesForReporter,
  meaning,
  asked,
  next,
  nextOnlyRate,
  actions: { ...needActions.actions, ...disputeActions.actions, ...workflowActions.actions },
  events: { ...needActions.events, ...disputeActions.events, ...workflowActions.events },
  fields: { ...needActions.fields, ...disputeActions.fields, ...workflowActions.fields },
  choices: { ...needActions.choices, ...disputeActions.choices, ...workflowActions.choices },
  sources,
  relations,
  redispatch: '改派',
  noOffice: '承办单位',
}
