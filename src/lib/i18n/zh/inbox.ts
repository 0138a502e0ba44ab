import type { NewsKind } from '@contract/news'

export const inbox = {
  title: '消息',
  empty: '还没有消息。有新进展会在这里告诉您。',
  visitor: '登记以后，办理的每一步都会在这里告诉您。',
  unread: '未读',
  news: {
    enterpriseVerified: '企业核实通过了',
    enterpriseRefused: '企业核实没有通过，请看原因',
    enterpriseClaimed: '有人申请成为负责人，请您答复',
    claimAnswered: '原负责人答复了您的申请',
    claimRefused: '变更负责人没有通过',
    ownerChanged: '企业的负责人变更了',
    policyDue: '政策快截止了',
    enterpriseRenamed: '企业名称改好了',
    visitPlanned: '给您安排了一次走访',
    visitChanged: '您的走访计划变了',
    visitCalledOff: '您的走访取消了',
    shiftOffered: '同事想把一班值班交给您，请您答复',
    shiftTakenBack: '同事收回了要交给您的值班',
    shiftTaken: '您交出的值班有人接了',
    shiftRefused: '您想交出的值班，同事没有接',
    shiftChanged: '您的值班安排有变动',
  } as Record<NewsKind, string>,
  until: (day: string) => `${day} 截止`,
  visitOn: (day: string) => `${day} 走访`,
}
