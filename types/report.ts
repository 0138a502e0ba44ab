/** What both the form of a report and its workflow speak of. */

/** 诉求类型: 咨询 求助 投诉 举报 建议 表扬. */
export const REPORT_TYPES = ['consult', 'help', 'complaint', 'denounce', 'suggest', 'praise'] as const
export type ReportType = (typeof REPORT_TYPES)[number]

/** 普通 紧急 特急. */
export const URGENCIES = ['normal', 'urgent', 'critical'] as const
export type Urgency = (typeof URGENCIES)[number]

export const TEXT_MOST = 4000
export const TITLE_MOST = 60
export const ADDRESS_MOST = 200
