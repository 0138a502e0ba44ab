import type { FinanceProduct } from '@contract/finance/product'
import { disordered, formField } from './pairs'
import { draftOf, PRODUCT_FORM, productOf } from './productForm'

const WAN = 1_000_000

const PRODUCT: FinanceProduct = {
  _id: 'pr-1',
  version: 3,
  kind: 'loan',
  provider: '某银行',
  name: '订单贷',
  amount: { from: 10 * WAN, to: 300 * WAN },
  months: { from: 3, to: 12 },
  rate: { from: 365, to: 435 },
  repayment: 'interestFirst',
  conditions: [
    { fact: 'borrower', oneOf: ['company', 'individual'] },
    { fact: 'industry', oneOf: ['manufacturing'] },
    { fact: 'workers', atLeast: 10, atMost: 299 },
    { fact: 'monthsOld', atLeast: 24 },
    { fact: 'turnover', atLeast: 500 * WAN },
    { fact: 'loans', atMost: 100 * WAN },
    { fact: 'collateral', oneOf: ['orders'] },
    { fact: 'taxGrade', oneOf: ['A', 'B'] },
    { fact: 'inArrears', is: false },
  ],
}

test('a product that is opened and saved unchanged is the same product', () => {
  const { _id, version, ...entered } = PRODUCT
  expect(productOf(draftOf(PRODUCT))).toEqual(entered)
  const plain = { ...PRODUCT, conditions: [] }
  expect(productOf(draftOf(plain))?.conditions).toEqual([])
})

test('a condition that the form does not show outlives an edit', () => {
  const term = { fact: 'months' as const, atMost: 12 }
  const product: FinanceProduct = { ...PRODUCT, conditions: [...PRODUCT.conditions, term] }
  expect(productOf({ ...draftOf(product), name: '新名字' }, product)?.conditions).toEqual(product.conditions)
})

test('nothing is sent while a number cannot be read', () => {
  expect(productOf({ ...draftOf(PRODUCT), rateTo: '很低' })).toBeUndefined()
  expect(productOf(draftOf(undefined))).toBeUndefined()
  expect(Object.keys(draftOf(PRODUCT)).sort()).toEqual(Object.keys(PRODUCT_FORM).sort())
})

test('a range that ends before it begins is found in its second field', () => {
  const wrong = { ...draftOf(PRODUCT), monthsFrom: '12', monthsTo: '3', workersFrom: '50', workersTo: '9' }
  expect(disordered(PRODUCT_FORM, wrong)).toEqual([
    ['monthsFrom', 'monthsTo'],
    ['workersFrom', 'workersTo'],
  ])
  expect(disordered(PRODUCT_FORM, draftOf(PRODUCT))).toEqual([])
  expect(formField('amount.to')).toBe('amountTo')
})
