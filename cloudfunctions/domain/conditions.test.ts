import { type Condition, conditionInput, type Facts, TURNOVER_BANDS, type Verdict } from '@contract/finance/conditions'
import { judge, verdictOf } from './conditions'

const exactly = (value: number) => ({ from: value, to: value })
const WAN = 1_000_000

const PRINTER: Facts = {
  borrower: 'company',
  monthsOld: exactly(30),
  taxGrade: 'B',
  turnover: TURNOVER_BANDS.upTo2000,
  inArrears: false,
}

test.each<[Condition, Verdict]>([
  [{ fact: 'monthsOld', atLeast: 24 }, 'met'],
  [{ fact: 'monthsOld', atLeast: 30, atMost: 30 }, 'met'],
  [{ fact: 'monthsOld', atLeast: 31 }, 'unmet'],
  [{ fact: 'turnover', atLeast: 500 * WAN }, 'met'],
  [{ fact: 'turnover', atLeast: 800 * WAN }, 'unknown'],
  [{ fact: 'turnover', atLeast: 2001 * WAN }, 'unmet'],
  [{ fact: 'turnover', atMost: 400 * WAN }, 'unmet'],
  [{ fact: 'loans', atMost: 300 }, 'unknown'],
  [{ fact: 'taxGrade', oneOf: ['A', 'B'] }, 'met'],
  [{ fact: 'taxGrade', oneOf: ['A'] }, 'unmet'],
  [{ fact: 'borrower', oneOf: ['individual'] }, 'unmet'],
  [{ fact: 'inArrears', is: false }, 'met'],
  [{ fact: 'inArrears', is: true }, 'unmet'],
  [{ fact: 'collateral', oneOf: ['realEstate'] }, 'unknown'],
])('%j is %s for a printer of thirty months', (condition, verdict) => {
  expect(conditionInput.parse(condition)).toEqual(condition)
  expect(judge(condition, PRINTER).verdict).toBe(verdict)
})

test.each<[Verdict[], Verdict]>([
  [[], 'met'],
  [['met', 'met'], 'met'],
  [['met', 'unknown'], 'unknown'],
  [['unknown', 'unmet', 'met'], 'unmet'],
])('conditions judged %j are %s together', (verdicts, together) => {
  const condition: Condition = { fact: 'inArrears', is: true }
  expect(verdictOf(verdicts.map((verdict) => ({ condition, verdict })))).toBe(together)
})

test.each([
  { fact: 'colour', atLeast: 1 },
  { fact: 'taxGrade', oneOf: ['E'] },
  { fact: 'inArrears', is: 'yes' },
  { fact: 'turnover', atLeast: 1.5 },
  { fact: 'borrower', oneOf: [] },
])('what is no condition is refused: %j', (wrong) => {
  expect(conditionInput.safeParse(wrong).success).toBe(false)
})
