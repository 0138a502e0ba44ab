import { contactBand, needFigures } from './needFigures'

const DAY = 86_400_000

test.each([
  [0, 0],
  [DAY - 1, 0],
  [DAY, 1],
  [4 * DAY, 3],
  [6 * DAY, 5],
  [29 * DAY, 14],
  [300 * DAY, 30],
])('a first contact after %i ms is counted in the band from day %i', (waited, band) => {
  expect(contactBand(0, waited)).toBe(band)
})

test('figures add up what the days counted, by month and kind, and find the middle of the first contacts', () => {
  const figures = needFigures(
    [
      {
        day: '2026-10-31',
        counts: {
          'enterpriseNeed:in:financing': 2,
          'enterpriseNeed:asked': 300,
          'enterpriseNeed:contact:0': 1,
          visits: 4,
        },
      },
      {
        day: '2026-11-02',
        counts: {
          'enterpriseNeed:in:hiring': 1,
          'enterpriseNeed:met:financing': 1,
          'enterpriseNeed:granted': 200,
          'enterpriseNeed:unmet:hiring': 1,
          'enterpriseNeed:unmet:why:noWorkers': 1,
          'enterpriseNeed:contact:2': 1,
          'enterpriseNeed:contact:7': 1,
          'report:in': 9,
        },
      },
    ],
    { 'tenants:pk': 3 },
    [{ _id: 'pk', name: '园区', nameEn: 'Park', communityId: 'c' }],
  )
  expect(figures).toMatchObject({
    ...{ asked: 3, met: 1, unmet: 1, wanted: 300, granted: 200, visits: 4, contacts: 3 },
    medianDays: { from: 2, below: 3 },
    byMonth: [
      { month: '2026-10', asked: 2, met: 0 },
      { month: '2026-11', asked: 1, met: 1 },
    ],
    byPark: [{ parkId: 'pk', tenants: 3 }],
  })
  expect(figures.byType.find(({ type }) => type === 'hiring')).toEqual({ type: 'hiring', asked: 1, met: 0, unmet: 1 })
  expect(figures.byReason.find(({ reason }) => reason === 'noWorkers')?.count).toBe(1)
  expect(needFigures([], {}, []).medianDays).toBeUndefined()
})
