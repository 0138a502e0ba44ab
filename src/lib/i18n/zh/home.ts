export const home = {
  title: '问政北苑',
  greeting: {
    morning: '早上好',
    noon: '中午好',
    afternoon: '下午好',
    evening: '晚上好',
  },
  hello: (greeting: string, name: string) => `${greeting}，${name}`,
  street: '北苑街道办事处',
  report: '我要反映问题',
  reportAbout: '说清楚，我们找人办',
  elderOn: '长辈版',
  elderOff: '标准版',
  visitor: {
    title: '先登记，再反映',
    text: '留下姓名和电话，办理时才能联系上您。一分钟就好。',
    action: '现在登记',
  },
  mine: {
    title: '正在办理',
    empty: '您没有正在办理的事情。',
    all: '查看全部',
  },
  staff: {
    openQueue: '进入工单',
    overdue: '已超时',
    today: (submitted: number, answered: number, closed: number) =>
      `今日全街道：新收 ${submitted} · 答复 ${answered} · 办结 ${closed}`,
    open: (label: string, count: string) => `${label} ${count} 件，点开查看`,
  },
  how: {
    title: '一件事怎么办',
    steps: [
      { title: '您来反映', text: '写几句话，可以加照片' },
      { title: '马上派单', text: '指挥中心派给社区或部门' },
      { title: '办理答复', text: '到期前给您答复' },
      { title: '您来评价', text: '没解决就退回重办' },
    ],
  },
  hotline: (number: string) => `便民热线 ${number}`,
  sayByPhone: (number: string) => `打电话说：${number}`,
}
