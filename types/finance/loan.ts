import type { Cents } from '../money'

/** 等额本息, 等额本金, 按月付息到期还本, 到期一次还本付息. */
export const REPAYMENTS = ['equalInstalments', 'equalPrincipal', 'interestFirst', 'atEnd'] as const
export type Repayment = (typeof REPAYMENTS)[number]

/** What a bank offers, or would ask for a product. */
export interface LoanTerms {
  amount: Cents
  months: number
  /** Interest a year in hundredths of a percent: 365 is 3.65 %. */
  rate: number
  repayment: Repayment
  /** Paid once, when the money is paid out. */
  fees: Cents
  /** What a guarantor asks a year of the whole amount, in hundredths of a percent; 0 without one. */
  guaranteeRate: number
}

export interface LoanCost {
  /** A year, in hundredths of a percent, with every fee. */
  yearlyCost: number
  /** Everything paid beyond the amount itself. */
  paid: Cents
  /** What is due at the end of the first month. */
  firstMonth: Cents
}
