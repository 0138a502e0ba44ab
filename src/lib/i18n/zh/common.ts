export const common = {
  appName: '问政北苑',
  slogan: '件件有落实，事事有回音',
  tabs: { home: '首页', reports: '我的诉求', inbox: '消息', me: '我的' },
  back: '返回',
  goHome: '回首页',
  cancel: '取消',
  close: '关闭',
  confirm: '确定',
  done: '完成',
  save: '保存',
  retry: '再试一次',
  more: '加载更多',
  loadingMore: '正在加载…',
  loading: '正在加载',
  optional: '选填',
  all: '全部',
  unknown: '未填写',
  /** Between the things of a list. */
  semicolon: '；',
  comma: '、',
  saved: '已保存',
  switchOn: '开',
  switchOff: '关',
  language: '语言',
  /** Written in the other languages, for somebody who cannot read this one. */
  otherLanguages: 'EN · ع',
  /** A limit in its unit. */
  limit: {
    workingDays: (amount: number) => `${amount} 个工作日`,
    workingHours: (amount: number) => `${amount} 个工作小时`,
    hours: (amount: number) => `${amount} 小时`,
    days: (amount: number) => `${amount} 天`,
    minutes: (amount: number) => `${amount} 分钟`,
  },
  time: {
    leftWorkdays: (days: number) => `还剩 ${days} 个工作日`,
    provisionalMark: '（暂定）',
    left: (span: string) => `还剩 ${span}`,
    paused: (left: string) => `暂停计时，${left}`,
    over: (span: string) => `已超时 ${span}`,
    span: (days: number, hours: number, minutes: number) => {
      if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`
      if (hours > 0) return minutes > 0 && hours < 6 ? `${hours} 小时 ${minutes} 分钟` : `${hours} 小时`
      return `${Math.max(1, minutes)} 分钟`
    },
    provisional: '时限为暂定，节假日安排公布后更新',
  },
  editedBy: (who: string, time: string) => `${who} ${time} 修改`,
}
