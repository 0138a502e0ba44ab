import type { FinanceProduct } from '../../../types/finance/product'

const WAN = 1_000_000

/** Invented products in the names of kinds of lenders: what a bank or a guarantor really offers is entered by the team. */
export const PRODUCTS: ReadonlyArray<Omit<FinanceProduct, 'version'>> = [
  {
    _id: 'pr-secured',
    provider: '某商业银行',
    name: '抵押经营贷',
    kind: 'loan',
    amount: { from: 20 * WAN, to: 1000 * WAN },
    months: { from: 6, to: 36 },
    rate: { from: 320, to: 380 },
    repayment: 'interestFirst',
    conditions: [
      { fact: 'collateral', oneOf: ['realEstate', 'guarantor'] },
      { fact: 'monthsOld', atLeast: 12 },
      { fact: 'inArrears', is: false },
    ],
  },
  {
    _id: 'pr-orders',
    provider: '某农村商业银行',
    name: '订单贷',
    kind: 'loan',
    amount: { from: 10 * WAN, to: 300 * WAN },
    months: { from: 3, to: 12 },
    rate: { from: 365, to: 435 },
    repayment: 'interestFirst',
    conditions: [
      { fact: 'collateral', oneOf: ['orders', 'realEstate', 'guarantor'] },
      { fact: 'turnover', atLeast: 500 * WAN },
    ],
  },
  {
    _id: 'pr-tax',
    provider: '某城市商业银行',
    name: '纳税信用贷',
    kind: 'loan',
    amount: { from: 5 * WAN, to: 200 * WAN },
    months: { from: 6, to: 24 },
    rate: { from: 385, to: 480 },
    repayment: 'equalInstalments',
    conditions: [
      { fact: 'taxGrade', oneOf: ['A', 'B', 'M'] },
      { fact: 'loans', atMost: 300 * WAN },
    ],
  },
  {
    _id: 'pr-guarantee',
    provider: '农信融资担保',
    name: '小微企业融资担保',
    kind: 'guarantee',
    amount: { from: 10 * WAN, to: 500 * WAN },
    months: { from: 3, to: 36 },
    rate: { from: 50, to: 80 },
    repayment: 'interestFirst',
    conditions: [{ fact: 'inArrears', is: false }],
  },
]
