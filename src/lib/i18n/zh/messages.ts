import type { MessageFailure, MessageKind } from '@contract/message'

const kinds: Record<MessageKind, string> = {
  accepted: '受理',
  answered: '答复',
  asked: '需要您补充',
  rate: '请您评价',
  news: '企业、走访和值班的消息',
  mediation: '调解进展',
  need: '企业诉求进展',
  referral: '推荐给您的企业',
  newOrder: '新派单',
  overdue: '超时',
  decide: '待核定申请',
  digest: '每日摘要',
}

const failures: Record<MessageFailure, string> = {
  argument: '内容不符合微信的格式要求，请联系技术人员',
  template: '消息模板不对，请检查部署设置里的模板编号',
  person: '微信找不到这个人，可能已注销',
  forbidden: '微信停用了本小程序的消息，请到微信后台查看',
  tooLong: '微信一天都没有接收，可以现在重发',
  interrupted: '发送时系统中断，可能已经发出',
  unknown: '没有收到微信的明确回复，可能已经发出',
}

/** What WeChat tells people beside the inbox. */
export const messages = {
  kinds,
  title: '微信通知',
  still: (names: string) => `微信还会通知您：${names}`,
  none: '微信暂时不会通知您这件事的进展。每一步都在“消息”里。',
  allow: '让微信通知我',
  allowMore: '再多通知我几次',
  thanks: '好的，有进展会用微信告诉您',
  notAllowed: '没有打开微信通知，进展都在“消息”里',
  browser: '网页没有微信通知，每一步都在“消息”里。',
  separator: '、',
  duty: '开始值班',
  workAbout: {
    office: '允许微信通知新派单、超时、待核定、每日摘要和排给您的走访，每点一次各一条。',
    mediation: '允许微信通知新派的纠纷、超时、待核定和值班变动，每点一次各一条。',
  },
  settings: {
    about: '答复、补充、超时和核定通知是必要的，不能关。',
    wants: {
      accepted: '受理时用微信告诉我',
      rate: '请我评价时用微信告诉我',
      news: '企业、政策、走访和值班有消息时用微信告诉我',
      newOrder: '新派单时用微信告诉我',
      digest: '每个工作日 8:30 的摘要',
    },
    failed: '没有保存，请再试一次',
  },
  digest: {
    title: (office: string) => `${office}今日摘要`,
    waiting: '待办',
    overdue: '超时',
    dueToday: '今天到期',
    toDecide: '待核定',
  },
  untold: {
    mark: '请电话告知',
    title: '请电话告知',
    about: '微信没有通知到、反映人也没有打开过消息。请打电话告知，再记下“已电话告知”。',
    empty: '没有需要电话告知的。',
  },
  failed: {
    title: '消息发送',
    about: '没有发出去的微信消息',
    empty: '没有发送失败的消息。',
    nobody: '系统管理员和指挥中心负责人能看这一页。',
    row: (kind: string, name: string) => `${name} · ${kind}`,
    code: (why: string, code: number | undefined) => (code === undefined ? why : `${why}（${code}）`),
    of: (number: string, time: string) => [number, time].filter(Boolean).join(' · '),
    retry: '重发',
    retryNamed: (kind: string, name: string) => `重发${kind}给${name}`,
    retried: '会在一分钟内重发',
    done: '已经有人重发了',
    withoutTemplate: (count: number) =>
      `下面 ${count} 种通知还没有设微信模板，微信不会发，只在“消息”里。请技术人员在微信后台选好模板，设好编号：`,
    reasons: failures,
  },
}
