import { TURNOVER_BANDS, WORKER_BOUNDS } from '@contract/finance/conditions'
import { enterpriseFacts, wholeMonths } from './enterpriseFacts'

test.each([
  ['2024-05-24', '2026-11-23', 29],
  ['2024-05-23', '2026-11-23', 30],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-12-01', '2026-11-23', 0],
  ['2025-12-31', '2026-01-01', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months)
})

test('what an enterprise told becomes facts, and what it did not tell stays unknown', () => {
  const now = Date.parse('2026-11-23T00:30:00+08:00')
  expect(
    enterpriseFacts(
      '92330782MA28D5678W',
      { foundedOn: '2024-05-23', taxGrade: 'M', arrears: 'noArrears', turnover: 'upTo500', workers: 'upTo9' },
      now,
    ),
  ).toEqual({
    borrower: 'individual',
    industry: undefined,
    taxGrade: 'M',
    inArrears: false,
    monthsOld: { from: 30, to: 30 },
    turnover: TURNOVER_BANDS.upTo500,
    workers: WORKER_BOUNDS.upTo9,
  })
  const unknown = Object.values(enterpriseFacts('91330782MA28D1234U', {}, now)).filter((fact) => fact !== undefined)
  expect(unknown).toEqual(['company'])
})
