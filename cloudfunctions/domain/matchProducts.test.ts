import type { Facts } from '@contract/finance/conditions'
import { type Matched, matchProducts } from './matchProducts'

const WAN = 1_000_000
const exactly = (value: number) => ({ from: value, to: value })

const product = (own: Partial<Matched> & Pick<Matched, '_id'>): Matched => ({
  provider: '某银行',
  name: own._id,
  kind: 'loan',
  amount: { from: 10 * WAN, to: 500 * WAN },
  months: { from: 6, to: 36 },
  rate: { from: 345, to: 420 },
  repayment: 'interestFirst',
  conditions: [],
  ...own,
})

const SECURED = product({
  _id: 'secured',
  rate: { from: 315, to: 365 },
  conditions: [{ fact: 'collateral', oneOf: ['realEstate', 'guarantor'] }],
})
const TAX = product({ _id: 'tax', conditions: [{ fact: 'taxGrade', oneOf: ['A', 'B'] }] })
const SMALL = product({ _id: 'small', amount: { from: WAN, to: 50 * WAN }, rate: exactly(385) })
const GUARANTEE = product({
  _id: 'guarantee',
  kind: 'guarantee',
  rate: { from: 50, to: 80 },
  conditions: [{ fact: 'inArrears', is: false }],
})

/** A printer who asks for two million yuan for a year and has nothing to pledge. */
const PRINTER: Facts = {
  amount: exactly(200 * WAN),
  months: exactly(12),
  collateral: 'noCollateral',
  taxGrade: 'C',
  inArrears: false,
}

const told = (facts: Facts, products: Matched[]) =>
  matchProducts(facts, products).map(({ productId, verdict, guarantee, cost }) =>
    [productId, verdict, guarantee?.productId, cost?.yearlyCost].filter((part) => part !== undefined).join(' '),
  )

test.each<[string, Facts, Matched[], string[]]>([
  [
    'a guarantee stands in for collateral and is paid for',
    PRINTER,
    [SECURED, GUARANTEE],
    ['secured met guarantee 447'],
  ],
  ['without a guarantee the collateral is what is missing', PRINTER, [SECURED], ['secured unmet 365']],
  ['who is in arrears gets no guarantee', { ...PRINTER, inArrears: true }, [SECURED, GUARANTEE], ['secured unmet 365']],
  [
    'what the guarantor asks and nobody knows is still to be asked',
    { ...PRINTER, inArrears: undefined },
    [SECURED, GUARANTEE],
    ['secured unknown guarantee 447'],
  ],
  [
    'with a house to pledge none is needed',
    { ...PRINTER, collateral: 'realEstate' },
    [SECURED, GUARANTEE],
    ['secured met 365'],
  ],
  [
    'what suits comes first, then what is not known, then what is missing',
    { ...PRINTER, taxGrade: undefined },
    [SMALL, TAX, SECURED, GUARANTEE],
    ['secured met guarantee 447', 'tax unknown 420', 'small unmet'],
  ],
  [
    'of two that suit the cheaper comes first',
    { ...PRINTER, amount: exactly(40 * WAN), taxGrade: 'A' },
    [TAX, SMALL],
    ['small met 385', 'tax met 420'],
  ],
])('%s', (_, facts, products, matches) => {
  expect(told(facts, products)).toEqual(matches)
})

test('a match names every condition with its verdict, what was asked for first', () => {
  const [match] = matchProducts(PRINTER, [SMALL])
  expect(match?.judged).toEqual([
    { condition: { fact: 'amount', atLeast: WAN, atMost: 50 * WAN }, verdict: 'unmet' },
    { condition: { fact: 'months', atLeast: 6, atMost: 36 }, verdict: 'met' },
  ])
})
