import {
  choice,
  type Fields,
  inputOf,
  line,
  money,
  optionalMoney,
  optionalNumber,
  rate,
  tags,
  wholeNumber,
} from '@contract/fields'
import { BORROWERS, type Condition, TAX_GRADES } from '@contract/finance/conditions'
import { REPAYMENTS } from '@contract/finance/loan'
import { type FinanceProduct, PRODUCT_KINDS } from '@contract/finance/product'
import { writeRate } from '@contract/finance/rate'
import { writeYuan } from '@contract/money'
import { COLLATERALS } from '@contract/need'
import { type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { boundOf, keptBeside, someOf, written } from './conditionDraft'

/** What is entered of a product, one field below the other; its conditions are those that lenders usually set. */
export const PRODUCT_FORM = {
  kind: choice(PRODUCT_KINDS),
  provider: line(60),
  name: line(60),
  amountFrom: money(),
  amountTo: money(),
  monthsFrom: wholeNumber(1, 360),
  monthsTo: wholeNumber(1, 360),
  rateFrom: rate(),
  rateTo: rate(),
  repayment: choice(REPAYMENTS),
  monthsOld: optionalNumber(1, 600),
  turnover: optionalMoney(),
  loans: optionalMoney(),
  collateral: tags(COLLATERALS),
  taxGrade: tags(TAX_GRADES),
  borrower: tags(BORROWERS),
  arrears: tags(['noArrears']),
} as const satisfies Fields

export type ProductField = keyof typeof PRODUCT_FORM

/** A product as its form shows it. */
export function draftOf(product: FinanceProduct | undefined): DraftValues {
  if (!product) return { kind: 'loan', repayment: 'interestFirst' }
  const { kind, provider, name, amount, months, rate: yearly, repayment, conditions } = product
  return {
    kind,
    provider,
    name,
    repayment,
    amountFrom: writeYuan(amount.from),
    amountTo: writeYuan(amount.to),
    monthsFrom: String(months.from),
    monthsTo: String(months.to),
    rateFrom: writeRate(yearly.from),
    rateTo: writeRate(yearly.to),
    monthsOld: written(boundOf(conditions, 'monthsOld', 'atLeast'), String),
    turnover: written(boundOf(conditions, 'turnover', 'atLeast'), writeYuan),
    loans: written(boundOf(conditions, 'loans', 'atMost'), writeYuan),
    collateral: someOf(conditions, 'collateral'),
    taxGrade: someOf(conditions, 'taxGrade'),
    borrower: someOf(conditions, 'borrower'),
    arrears: conditions.some((condition) => condition.fact === 'inArrears') ? ['noArrears'] : [],
  }
}

const SHOWN = ['borrower', 'monthsOld', 'turnover', 'loans', 'collateral', 'taxGrade', 'inArrears'] as const

/** What was entered as the contract wants it; `undefined` while something must be mended. */
export function productOf(values: DraftValues, before?: FinanceProduct) {
  const parsed = inputOf(PRODUCT_FORM).safeParse(inputOfDraft(PRODUCT_FORM, values))
  if (!parsed.success) return undefined
  const { kind, provider, name, repayment, ...given } = parsed.data
  const { monthsOld, turnover, loans, collateral, taxGrade, borrower, arrears } = given
  const conditions: Condition[] = [
    ...(borrower ? [{ fact: 'borrower' as const, oneOf: borrower }] : []),
    ...(monthsOld === undefined ? [] : [{ fact: 'monthsOld' as const, atLeast: monthsOld }]),
    ...(turnover === undefined ? [] : [{ fact: 'turnover' as const, atLeast: turnover }]),
    ...(loans === undefined ? [] : [{ fact: 'loans' as const, atMost: loans }]),
    ...(collateral ? [{ fact: 'collateral' as const, oneOf: collateral }] : []),
    ...(taxGrade ? [{ fact: 'taxGrade' as const, oneOf: taxGrade }] : []),
    ...(arrears ? [{ fact: 'inArrears' as const, is: false }] : []),
  ]
  return {
    kind,
    provider,
    name,
    repayment,
    conditions: keptBeside(conditions, SHOWN, before?.conditions),
    amount: { from: given.amountFrom, to: given.amountTo },
    months: { from: given.monthsFrom, to: given.monthsTo },
    rate: { from: given.rateFrom, to: given.rateTo },
  }
}
