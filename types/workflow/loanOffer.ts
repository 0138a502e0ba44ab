import {
  choice,
  line,
  money,
  optionalLine,
  optionalMoney,
  optionalRate,
  optionalText,
  rate,
  wholeNumber,
} from '../fields'
import { REPAYMENTS } from '../finance/loan'
import { NOTE_MOST } from './reportStates'

/** What a bank offers, whole, so that several can be compared by what they cost a year. */
export const LOAN_OFFER = {
  partner: line(60),
  amount: money(),
  months: wholeNumber(1, 360),
  rate: rate(),
  repayment: choice(REPAYMENTS),
  fees: optionalMoney(),
  guarantor: optionalLine(60),
  guaranteeRate: optionalRate(),
  note: optionalText(NOTE_MOST),
} as const
