import { choice, type Fields, inputOf, line, money, rate, wholeNumber } from '@contract/fields'
import { REPAYMENTS } from '@contract/finance/loan'
import { type FinanceProduct, PRODUCT_KINDS } from '@contract/finance/product'
import { writeRate } from '@contract/finance/rate'
import { writeYuan } from '@contract/money'
import { type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { conditionsDraft, conditionsOf, LOAN_CONDITIONS, PROFILE_CONDITIONS } from './conditionForm'

/** What is entered of a product, one field below the other, with the conditions that lenders usually set. */
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
  ...LOAN_CONDITIONS,
  ...PROFILE_CONDITIONS,
} as const satisfies Fields

/** A product as its form shows it. */
export function draftOf(product: FinanceProduct | undefined): DraftValues {
  if (!product) return { kind: 'loan', repayment: 'interestFirst' }
  const { kind, provider, name, amount, months, rate: yearly, repayment, conditions } = product
  return {
    ...{ kind, provider, name, repayment },
    amountFrom: writeYuan(amount.from),
    amountTo: writeYuan(amount.to),
    monthsFrom: String(months.from),
    monthsTo: String(months.to),
    rateFrom: writeRate(yearly.from),
    rateTo: writeRate(yearly.to),
    ...conditionsDraft(PRODUCT_FORM, conditions),
  }
}

/** What was entered as the contract wants it; `undefined` while something must be mended. */
export function productOf(values: DraftValues, before?: FinanceProduct) {
  const parsed = inputOf(PRODUCT_FORM).safeParse(inputOfDraft(PRODUCT_FORM, values))
  if (!parsed.success) return undefined
  const { kind, provider, name, repayment, ...given } = parsed.data
  return {
    ...{ kind, provider, name, repayment },
    conditions: conditionsOf(PRODUCT_FORM, given, before?.conditions),
    amount: { from: given.amountFrom, to: given.amountTo },
    months: { from: given.monthsFrom, to: given.monthsTo },
    rate: { from: given.rateFrom, to: given.rateTo },
  }
}
