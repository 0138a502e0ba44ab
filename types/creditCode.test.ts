import fc from 'fast-check'
import {
  CREDIT_ALPHABET,
  CREDIT_WEIGHTS,
  checkCreditCode,
  creditCheckCharacter,
  creditKind,
  LOOK_ALIKES,
} from './creditCode'

test('the alphabet is that of GB 32100-2015: 31 characters without I, O, S, V, Z', () => {
  expect(CREDIT_ALPHABET).toHaveLength(31)
  expect(CREDIT_ALPHABET).not.toMatch(/[IOSVZ]/)
  expect(Object.keys(LOOK_ALIKES).join('')).toBe('IOSVZ')
})

test('the weight of place i is 3^(i−1) mod 31', () => {
  let power = 1
  for (const weight of CREDIT_WEIGHTS) {
    expect(weight).toBe(power)
    power = (power * 3) % 31
  }
})

test.each([['91350100M000100Y43'], ['91350200MA2YJ1XR9G'], ['91330782MA28D1234U'], ['92330782MA28D5678W']])(
  '%s is right',
  (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code })
  },
)

test.each([
  ['small letters', '91330782ma28d1234u'],
  ['spaces as on a licence', ' 9133 0782 MA28 D123 4U '],
  ['hyphens', '91-330782-MA28D1234-U'],
  ['full-width characters', '９１３３０７８２ＭＡ２８Ｄ１２３４Ｕ'],
])('a code with %s is read as the same code', (_, written) => {
  expect(checkCreditCode(written)).toEqual({ ok: true, code: '91330782MA28D1234U' })
})

test.each([
  ['a wrong last character', '91350100M000100Y4A', { why: 'check' }],
  ['a character too few', '91330782MA28D1234', { why: 'length', length: 17 }],
  ['nothing', '', { why: 'length', length: 0 }],
  [
    'the letter O for a zero',
    '9133O782MA28D1234U',
    { why: 'lookAlike', position: 5, written: 'O', meant: '0', code: '91330782MA28D1234U' },
  ],
  [
    'the letter I for a one',
    '91330782MA28DI234U',
    { why: 'lookAlike', position: 14, written: 'I', meant: '1', code: '91330782MA28D1234U' },
  ],
  [
    'S for a five',
    '92330782MA28DS678W',
    { why: 'lookAlike', position: 14, written: 'S', meant: '5', code: '92330782MA28D5678W' },
  ],
  [
    'Z for a two',
    '91330782MA28D1Z34U',
    { why: 'lookAlike', position: 15, written: 'Z', meant: '2', code: '91330782MA28D1234U' },
  ],
  [
    'V for a U',
    '91330782MA28D1234V',
    { why: 'lookAlike', position: 18, written: 'V', meant: 'U', code: '91330782MA28D1234U' },
  ],
  [
    'V for a Y, which the last character proves',
    '91350100M000100V43',
    { why: 'lookAlike', position: 16, written: 'V', meant: 'Y', code: '91350100M000100Y43' },
  ],
  [
    'two look-alikes: the first is named, both are mended',
    '9133O782MA28DI234U',
    { why: 'lookAlike', position: 5, written: 'O', meant: '0', code: '91330782MA28D1234U' },
  ],
  [
    'a look-alike in a code that is wrong elsewhere too',
    '9133O782MA28D1235U',
    { why: 'lookAlike', position: 5, written: 'O', meant: '0', code: undefined },
  ],
  ['a character of no code', '9133078?MA28D1234U', { why: 'character', position: 8, written: '?' }],
  ['a letter in the region', '91330A82MA28D1234U', { why: 'region', position: 6, written: 'A' }],
])('%s is told as such', (_, written, problem) => {
  expect(checkCreditCode(written)).toEqual({ ok: false, ...problem })
})

const character = fc.constantFrom(...CREDIT_ALPHABET)
const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count })
const letters = (count: number) => fc.string({ unit: character, minLength: count, maxLength: count })
const rightCode = fc
  .tuple(letters(2), digits(6), letters(9))
  .map((parts) => parts.join(''))
  .map((first) => `${first}${creditCheckCharacter(first)}`)

test('every code that ends in the character that belongs to it is right', () => {
  fc.assert(fc.property(rightCode, (code) => checkCreditCode(code).ok))
})

test('one character that was changed is always noticed', () => {
  fc.assert(
    fc.property(rightCode, fc.nat(17), character, (code, index, other) => {
      fc.pre(code.charAt(index) !== other)
      return !checkCreditCode(code.slice(0, index) + other + code.slice(index + 1)).ok
    }),
    { numRuns: 500 },
  )
})

test('two of the first 17 characters that changed places are always noticed', () => {
  fc.assert(
    fc.property(rightCode, fc.nat(16), fc.nat(16), (code, a, b) => {
      const swapped = [...code]
      swapped[a] = code.charAt(b)
      swapped[b] = code.charAt(a)
      fc.pre(swapped.join('') !== code)
      return !checkCreditCode(swapped.join('')).ok
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['91330782MA28D1234U', 'company'],
  ['92330782MA28D5678W', 'individual'],
  ['93330782MA28D5678W', 'cooperative'],
  ['12330782MA28D5678W', 'other'],
])('%s was given to a %s', (code, kind) => {
  expect(creditKind(code)).toBe(kind)
})
