import { emptyOffer, misreadOf, type OfferDraft, offerBeside, ranked, termsOf } from './offers'

const offer = (own: Partial<OfferDraft>): OfferDraft => ({
  ...emptyOffer('1'),
  amount: '200万',
  months: '12',
  rate: '3.65',
  ...own,
})

test('an offer is complete with amount, term and rate; what is not asked for costs nothing', () => {
  expect(termsOf(offer({}))).toEqual({
    amount: 200_000_000,
    months: 12,
    rate: 365,
    repayment: 'interestFirst',
    fees: 0,
    guaranteeRate: 0,
  })
})

test.each<[Partial<OfferDraft>]>([
  [{ amount: '' }],
  [{ amount: '0' }],
  [{ months: '0' }],
  [{ months: '361' }],
  [{ rate: '' }],
  [{ rate: '36' }],
  [{ fees: '一万' }],
  [{ fees: '200万' }],
])('an offer with %j is not compared yet', (own) => {
  expect(termsOf(offer(own))).toBeUndefined()
})

test('what was written and cannot be read is named; what is still empty is not', () => {
  expect(misreadOf(offer({ amount: '二百万', months: '', rate: '36', fees: '1.005' }))).toEqual([
    'amount',
    'rate',
    'fees',
  ])
})

test('the lower rate is not the cheaper loan when fees and a guarantee come on top', () => {
  const cheapLooking = offer({ id: 'a', lender: '甲', rate: '3.45', fees: '1万', guaranteeRate: '1' })
  const honest = offer({ id: 'b', lender: '乙', rate: '4.2' })
  expect(
    ranked([cheapLooking, offer({ id: 'c', rate: '' }), honest]).map(({ offer: { id }, place }) => [id, place]),
  ).toEqual([
    ['b', 3],
    ['a', 1],
  ])
})

test('another offer for the same need begins with its amount and term', () => {
  expect(offerBeside('2', offer({ lender: '甲' }))).toEqual({ ...emptyOffer('2'), amount: '200万', months: '12' })
})
