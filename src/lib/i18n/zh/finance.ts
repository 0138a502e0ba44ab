import type { Condition } from '@contract/finance/conditions'
import type { PRODUCT_KINDS } from '@contract/finance/product'
import { writeYuan } from '@contract/money'

const kinds: Record<(typeof PRODUCT_KINDS)[number], string> = { loan: '贷款', guarantee: '担保' }

const facts: Record<Condition['fact'], string> = {
  amount: '金额',
  months: '期限',
  monthsOld: '成立时间',
  turnover: '去年营业额',
  loans: '现有贷款',
  borrower: '主体',
  collateral: '抵押或担保',
  taxGrade: '纳税信用等级',
  inArrears: '有逾期贷款',
}

const values: Record<string, string> = {
  company: '企业',
  individual: '个体工商户',
  cooperative: '农民专业合作社',
  other: '其他组织',
  realEstate: '房产、土地',
  machines: '机器设备',
  orders: '订单、应收款',
  guarantor: '有人担保',
  noCollateral: '无',
}

/** 金融产品: the register of loans and guarantees, and how they suit a need. */
export const finance = {
  kinds,
  facts,
  values,
  money: writeYuan,
  months: (months: number) => `${months} 个月`,
  fromTo: (from: string, to: string) => (from === to ? from : `${from}—${to}`),
  between: (name: string, from: string, to: string) => `${name}${from}—${to}`,
  atLeast: (name: string, least: string) => `${name}不少于${least}`,
  atMost: (name: string, most: string) => `${name}不超过${most}`,
  oneOf: (name: string, some: readonly string[]) => `${name}：${some.join('、')}`,
  must: (name: string) => `须${name}`,
  mustNot: (name: string) => `没有${name.replace(/^有/, '')}`,
}
