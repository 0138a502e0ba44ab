import { CENTS_MOST, readCents, writeYuan, writeYuanEnglish } from './money'

test.each([
  ['200万', 200_000_000],
  ['200 万元', 200_000_000],
  ['12.5万', 12_500_000],
  ['0.0001万', 100],
  ['3,000', 300_000],
  ['３０００元', 300_000],
  ['¥88.50', 8850],
  ['88.5元', 8850],
  ['0', 0],
  ['1.29', 129],
])('an amount written %s is %d 分', (written, cents) => {
  expect(readCents(written)).toBe(cents)
})

test.each(['', '万', '十万', '1.234', '1.2345678万', '-5', '1e5', '1,000,000,001', '5 美元'])(
  'what is no amount in 分 is refused: %s',
  (written) => {
    expect(readCents(written)).toBeUndefined()
  },
)

test.each([
  [1_682_000_000, '1,682万元', '¥16,820,000'],
  [2_500_000, '2.5万元', '¥25,000'],
  [1_234_500, '12,345元', '¥12,345'],
  [8850, '88.50元', '¥88.50'],
  [5, '0.05元', '¥0.05'],
  [0, '0元', '¥0'],
])('%d 分 is written %s', (cents, chinese, english) => {
  expect(writeYuan(cents)).toBe(chinese)
  expect(writeYuanEnglish(cents)).toBe(english)
})

test('what is written is read as the same amount', () => {
  let seed = 7
  for (let n = 0; n < 2000; n++) {
    seed = (seed * 48_271) % 2_147_483_647
    const cents = Math.floor((seed / 2_147_483_647) * CENTS_MOST * (n % 3 === 0 ? 1e-6 : 1))
    expect(readCents(writeYuan(cents))).toBe(cents)
  }
})
