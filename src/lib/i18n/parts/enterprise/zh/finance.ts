import type { Condition, Verdict } from '@contract/finance/conditions'
import type { PRODUCT_KINDS } from '@contract/finance/product'
import { writeYuan } from '@contract/money'
import type { FieldText } from '../../../types'

const kinds: Record<(typeof PRODUCT_KINDS)[number], string> = { loan: '贷款', guarantee: '担保' }

const facts: Record<Condition['fact'], string> = {
  amount: '金额',
  months: '期限',
  monthsOld: '成立时间',
  turnover: '去年营业额',
  loans: '现有贷款',
  industry: '行业',
  workers: '用工人数',
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

/** What the form of a product asks for. */
type ProductFieldName =
  | 'kind'
  | 'provider'
  | 'name'
  | 'amountFrom'
  | 'amountTo'
  | 'monthsFrom'
  | 'monthsTo'
  | 'rateFrom'
  | 'rateTo'
  | 'repayment'

/** What a form asks for of the conditions of a product or a policy. */
type ConditionFieldName =
  | 'borrower'
  | 'industry'
  | 'workersFrom'
  | 'workersTo'
  | 'monthsOldFrom'
  | 'monthsOldTo'
  | 'turnoverFrom'
  | 'turnoverTo'
  | 'loansTo'
  | 'collateral'
  | 'taxGrade'
  | 'arrears'

/** 金融产品: the register of loans and guarantees, and how they suit a need. */
export const finance = {
  kinds,
  facts,
  values,
  money: writeYuan,
  people: (people: number) => `${people} 人`,
  months: (months: number | string) => `${months} 个月`,
  fromTo: (from: string, to: string) => (from === to ? from : `${from}—${to}`),
  between: (name: string, from: string, to: string) => `${name}${from}—${to}`,
  atLeast: (name: string, least: string) => `${name}不少于${least}`,
  atMost: (name: string, most: string) => `${name}不超过${most}`,
  oneOf: (name: string, some: readonly string[]) => `${name}：${some.join('、')}`,
  must: (name: string) => `须${name}`,
  mustNot: (name: string) => `没有${name.replace(/^有/, '')}`,
  lessThan: (label: string) => `不能小于“${label}”`,
  conditions: {
    choices: { noArrears: '没有逾期贷款' } as Record<string, string>,
    fields: {
      borrower: { label: '限哪些主体', hint: '一个都不选，就是不限' },
      industry: { label: '限哪些行业', hint: '一个都不选，就是不限' },
      workersFrom: { label: '用工不少于几人' },
      workersTo: { label: '用工不超过几人' },
      monthsOldFrom: { label: '成立满几个月' },
      monthsOldTo: { label: '成立不超过几个月' },
      turnoverFrom: { label: '去年营业额不少于' },
      turnoverTo: { label: '去年营业额不超过' },
      loansTo: { label: '现有贷款不超过' },
      collateral: { label: '接受的抵押或担保', hint: '一个都不选，就是不要求' },
      taxGrade: { label: '限哪些纳税信用等级', hint: '一个都不选，就是不限' },
      arrears: { label: '其他要求' },
    } as Record<ConditionFieldName, FieldText>,
  },
  register: {
    title: '金融产品',
    intro: '银行和担保机构的产品。改了以后，诉求里的推荐随之更新；每次修改都留下记录。',
    empty: '还没有录入产品',
    make: '录入产品',
    change: '修改产品',
    effect: '保存后，新的推荐按它来算；已经引荐的不变。',
    retireTitle: (name: string) => `停用“${name}”？`,
    retireText: '以后不再推荐它；已经引荐的诉求不变。',
    fields: {
      kind: { label: '类型' },
      provider: { label: '银行或担保机构' },
      name: { label: '产品名称' },
      amountFrom: { label: '最少多少', hint: '如 10万' },
      amountTo: { label: '最多多少', hint: '如 500万' },
      monthsFrom: { label: '最短几个月' },
      monthsTo: { label: '最长几个月' },
      rateFrom: { label: '最低年利率（%）', hint: '担保填年费率' },
      rateTo: { label: '一般最高年利率（%）', hint: '总成本按它来算' },
      repayment: { label: '还款方式' },
    } as Record<ProductFieldName, FieldText>,
  },
  match: {
    title: '合适的产品',
    intro: '按企业填的情况和产品条件排出，最合适的在前。还要核实的，请问企业。',
    empty: '还没有录入产品',
    verdicts: { met: '合适', unknown: '要核实', unmet: '不符合' } as Record<Verdict, string>,
    lines: {
      met: (what: string) => `符合：${what}`,
      unknown: (what: string) => `要核实：${what}`,
      unmet: (what: string) => `缺：${what}`,
    } as Record<Verdict, (what: string) => string>,
    guarantee: (name: string) => `配上${name}，就不缺抵押了`,
    cost: (rate: string) => `一年总成本约 ${rate}`,
    fill: '填入引荐',
    fillOf: (provider: string) => `把${provider}填入引荐`,
    filled: '已填好，请在“可以做的事”里点引荐，核对后提交',
  },
}
