import type { VisitChecklist, VisitPurpose } from '../../../types/visit'

/** An invented visit; days count from the day on which the demonstration is set up. */
export interface VisitSeed {
  enterpriseId: string
  /** The persona who goes. */
  visitor: string
  officeId: string
  purpose: VisitPurpose
  /** Days ago that it was held. */
  heldDaysAgo?: number
  /** Days from now for which it is planned. */
  inDays?: number
  met?: string
  told?: string
  note?: string
  checklist?: VisitChecklist
}

const held = (
  enterpriseId: string,
  visitor: string,
  officeId: string,
  heldDaysAgo: number,
  met: string,
  told: string,
  checklist: VisitChecklist,
  note = '',
): VisitSeed => ({ enterpriseId, visitor, officeId, purpose: 'routine', heldDaysAgo, met, told, note, checklist })

const STEADY: VisitChecklist = { operation: 'steady', workers: 24, orders: 'same' }

export const VISITS: readonly VisitSeed[] = [
  held('ent-qingmu', 'enterprise', 'centre-enterprise', 118, '钱厂长', '', { ...STEADY, workers: 66 }),
  held('ent-bolan', 'enterprise', 'centre-enterprise', 104, '洪经理', '用电高峰期希望错峰安排', {
    operation: 'growing',
    workers: 85,
    orders: 'more',
  }),
  held('ent-wuwei', 'liuqing', 'o-liuqing', 97, '店主', '', {
    operation: 'steady',
    workers: 6,
    difficulties: ['rent'],
  }),
  held('ent-wangdao', 'enterprise', 'centre-enterprise', 76, '冯经理', '商场门口停车难', {
    operation: 'reduced',
    workers: 120,
    orders: 'fewer',
    difficulties: ['rent', 'orders'],
  }),
  held('ent-suyun', 'finance', 'finance', 63, '财务朱女士', '出口退税周期长，想了解办理进度', {
    operation: 'growing',
    workers: 31,
    orders: 'more',
    difficulties: ['tax'],
  }),
  held(
    'ent-yunfan',
    'enterprise',
    'centre-enterprise',
    41,
    '骆总',
    '直播间扩租，缺 200 平方米场地',
    { operation: 'growing', workers: 58, orders: 'more', rent: 3_500_000, difficulties: ['premises'] },
    '计划明年申报规上企业，提前对接统计站。',
  ),
  held('ent-xinghuo', 'liuqing', 'o-liuqing', 33, '店主', '', { operation: 'steady', workers: 3 }),
  held(
    'ent-chenguang',
    'enterprise',
    'centre-enterprise',
    19,
    '龚总',
    '旺季缺印刷熟练工 5 名',
    { operation: 'steady', workers: 42, orders: 'more', difficulties: ['workers'] },
    '老板关心周边道路施工时间，已转城乡建设办了解。',
  ),
  held('ent-jinhe', 'finance', 'finance', 9, '吴厂长', '流动资金紧，想了解贷款', {
    operation: 'reduced',
    workers: 73,
    orders: 'fewer',
    difficulties: ['money', 'orders'],
  }),
  {
    enterpriseId: 'ent-wangdao',
    visitor: 'enterprise',
    officeId: 'centre-enterprise',
    purpose: 'needFollowUp',
    inDays: 0,
  },
  { enterpriseId: 'ent-qingmu', visitor: 'enterprise', officeId: 'centre-enterprise', purpose: 'routine', inDays: 2 },
  { enterpriseId: 'ent-suyun', visitor: 'finance', officeId: 'finance', purpose: 'policyTalk', inDays: 1 },
  { enterpriseId: 'ent-lemai', visitor: 'liuqing', officeId: 'o-liuqing', purpose: 'newcomer', inDays: 0 },
]
