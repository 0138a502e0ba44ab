import { writeYuanEnglish } from '@contract/money'
import type { Dictionary } from '../types'

export const finance: Dictionary['finance'] = {
  kinds: { loan: 'Loan', guarantee: 'Guarantee' },
  facts: {
    amount: 'Amount',
    months: 'Term',
    monthsOld: 'Time since its founding',
    turnover: 'Turnover last year',
    loans: 'Loans now',
    borrower: 'Borrower',
    collateral: 'Collateral',
    taxGrade: 'Tax credit grade',
    inArrears: 'an overdue loan',
  },
  values: {
    company: 'company',
    individual: 'individual business',
    cooperative: 'farmers’ cooperative',
    other: 'other body',
    realEstate: 'buildings or land',
    machines: 'machines',
    orders: 'orders or receivables',
    guarantor: 'a guarantor',
    noCollateral: 'none',
  },
  money: writeYuanEnglish,
  months: (months) => `${months} months`,
  fromTo: (from, to) => (from === to ? from : `${from} – ${to}`),
  between: (name, from, to) => `${name}: ${from} – ${to}`,
  atLeast: (name, least) => `${name}: at least ${least}`,
  atMost: (name, most) => `${name}: at most ${most}`,
  oneOf: (name, some) => `${name}: ${some.join(', ')}`,
  must: (name) => `Has ${name}`,
  mustNot: (name) => `Has not ${name}`,
}
