import type { Limit, LimitRowName } from '../../../types/limits'

export type SeededLimit = LimitRowName & { limit: Limit; source: string }

const days = (amount: number): Limit => ({ unit: 'workingDays', amount })
const hours = (amount: number): Limit => ({ unit: 'hours', amount })

/** 办理时限: defaults of comparable hotlines with where they come from; the street edits them. */
export const LIMITS: readonly SeededLimit[] = [
  { scope: 'street', urgency: 'normal', limit: days(5), source: '山东省：一般诉求 5 个工作日办结' },
  { scope: 'street', urgency: 'urgent', limit: days(2), source: '街道拟定：紧急件缩短' },
  { scope: 'street', urgency: 'critical', limit: hours(24), source: '北京市：危及生命财产安全的当日答复' },
  { scope: 'type', key: 'consult', urgency: 'normal', limit: days(1), source: '深圳市：咨询当日，否则 1 个工作日' },
  {
    scope: 'category',
    key: 'utilities',
    urgency: 'normal',
    limit: hours(24),
    source: '北京市：供水、供电、供气 24 小时',
  },
  step('desk', { unit: 'workingHours', amount: 4 }, '街道拟定：受理后 4 个工作小时内派单'),
  step('accept', days(1), '街道拟定：派单后 1 个工作日内签收'),
  { ...step('accept', hours(2), '北京市：危及生命财产安全的 2 小时内到场'), urgency: 'critical' },
  step('objection', days(2), '山东省：不属本单位职责的 2 个工作日内退回'),
  step('returning', days(1), '街道拟定：指挥中心 1 个工作日内核定退单'),
  step('supervise', days(1), '街道拟定：督办 1 个工作日内回复'),
  step('urge', days(5), '深圳市：催办 5 个工作日未回应的通报'),
  step('escalate', days(3), '街道拟定：超时 3 个工作日仍未答复的提级'),
  step('pause', days(5), '街道拟定：等待补充最长 5 个工作日'),
  step('extension', days(10), '山东省：延期不超过 10 个工作日'),
  step('confirm', { unit: 'days', amount: 7 }, '街道拟定：答复后 7 天内评价，逾期视为默认'),
  step('review', days(15), '国办发〔2019〕51号：差评 15 个工作日内整改回访'),
]

function step(key: Extract<LimitRowName, { scope: 'step' }>['key'], limit: Limit, source: string): SeededLimit {
  return { scope: 'step', key, urgency: 'normal', limit, source }
}
