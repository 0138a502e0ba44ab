import type { CaseView } from '@contract/caseView'
import type { InputOf } from '@contract/contract'
import { goOn, type Step } from './disputes'
import type { TestStreet } from './testStreet'

export type NeedRequest = Extract<InputOf<'cases.submit'>, { kind: 'enterpriseNeed' }>

/** Words that must stand nowhere open. */
export const SECRET = '四月订单款还没有收回'

/** An invented need for money of the enterprise that `owner` and `clerk` belong to. */
export const aNeed = (change: Partial<NeedRequest> = {}): NeedRequest => ({
  kind: 'enterpriseNeed',
  type: 'financing',
  enterpriseId: 'ent-chenguang',
  details: {
    amount: 200_000_000,
    use: 'materials',
    months: 12,
    collateral: 'noCollateral',
    loans: 80_000_000,
    turnover: 'upTo2000',
    note: `${SECRET}，买纸的钱不够。`,
  },
  ...change,
})

export const TAKEN: Step = [
  'finance',
  'takeNeed',
  { officer: '丁海峰', phone: '0579-85001033', note: '明天上午联系您' },
]
export const VISITED: Step = [
  'finance',
  'visit',
  { way: 'onSite', heldOn: '2026-11-24', note: '看了车间和订单，缺流动资金。' },
]

export const introduced = (partner: string): Step => [
  'finance',
  'introduce',
  { partner, person: '王经理 0579-85001234' },
]
export const refusedBy = (partner: string): Step => [
  'finance',
  'partnerRefused',
  { partner, reason: 'collateralMissing' },
]

export const LOAN_OFFER = {
  partner: '义乌农商银行',
  amount: 200_000_000,
  months: 12,
  rate: 365,
  repayment: 'interestFirst',
  guarantor: '农信融资担保',
  guaranteeRate: 80,
}

export const GRANTED: Step = [
  'finance',
  'grantLoan',
  { partner: '义乌农商银行', amount: 200_000_000, grantedOn: '2026-12-08', guarantor: '农信融资担保' },
]

/** Taken, visited, refused by one bank and offered by another. */
export const INTRODUCED_OFFER: readonly Step[] = [
  TAKEN,
  VISITED,
  introduced('稠州银行'),
  refusedBy('稠州银行'),
  introduced('义乌农商银行'),
  ['finance', 'enterLoanOffer', LOAN_OFFER],
]

/** Files a need and takes the steps one after the other; answers the case as who took the last one sees it. */
export async function walkNeed(
  street: TestStreet,
  steps: readonly Step[],
  change: Partial<NeedRequest> = {},
): Promise<CaseView> {
  const filed = await street.persona('owner').call('cases.submit', aNeed(change))
  return goOn(street, filed, steps)
}
