import { readRate, writeRate } from './rate'

test.each([
  ['3.65', 365, '3.65%'],
  ['4%', 400, '4.00%'],
  ['４．５％', 450, '4.50%'],
  ['0', 0, '0.00%'],
  ['0.8', 80, '0.80%'],
  ['24', 2400, '24.00%'],
])('a rate written %s is %d hundredths of a percent', (written, rate, again) => {
  expect(readRate(written)).toBe(rate)
  expect(writeRate(rate)).toBe(again)
})

test.each(['', '%', '3.655', '-1', '36', '三个点'])(
  'what is no rate that anybody lends at is refused: %s',
  (written) => {
    expect(readRate(written)).toBeUndefined()
  },
)
