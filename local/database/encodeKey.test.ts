import { Binary, BSONRegExp, ObjectId } from 'bson'
import fc from 'fast-check'
import { compareValues } from './compareValues'
import { afterPrefix, EMPTY_ARRAY, encodeKey, encodeKeys } from './encodeKey'
import type { Value } from './values'

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE, 2 ** 53),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', 'a', 'a\0', 'a\0b', 'ab', '\u00ff', '\uffff', '😀', '街'),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => new Binary(bytes)),
  fc
    .tuple(fc.string({ maxLength: 2 }), fc.constantFrom('', 'i'))
    .map(([text, options]) => new BSONRegExp(text, options)),
)
const value = fc.letrec<{ any: Value }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ab', ''), tie('any'), { maxKeys: 3 }).map((fields) => ({ ...fields })),
  ),
})).any

const sign = (number: number) => Math.sign(number) + 0

test('the order of the keys is the BSON order of the values', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      expect(sign(Buffer.compare(encodeKey(left), encodeKey(right)))).toBe(sign(compareValues(left, right)))
    }),
    { numRuns: 3000 },
  )
})

test('a descending key reverses the order', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      expect(sign(Buffer.compare(encodeKey(left, -1), encodeKey(right, -1)))).toBe(sign(-compareValues(left, right)))
    }),
    { numRuns: 1000 },
  )
})

test('a compound key orders by its first field, then by its second, each in its own direction', () => {
  fc.assert(
    fc.property(value, value, value, value, (a1, b1, a2, b2) => {
      const wanted = compareValues(a1, a2) || -compareValues(b1, b2)
      const keys = [encodeKeys([a1, b1], [1, -1]), encodeKeys([a2, b2], [1, -1])] as const
      expect(sign(Buffer.compare(...keys))).toBe(sign(wanted))
    }),
    { numRuns: 2000 },
  )
})

test('no key is the beginning of another', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      const [a, b] = [encodeKey(left), encodeKey(right)]
      if (compareValues(left, right) !== 0) expect(b.subarray(0, a.length).equals(a)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('types order as in BSON: null, number, text, object, array, binary, id, boolean, date, regex', () => {
  const values: Value[] = [
    null,
    -1,
    Number.POSITIVE_INFINITY,
    'z',
    { a: 1 },
    ['a'],
    new Binary(Buffer.from([1])),
    new ObjectId(),
    false,
    true,
    new Date(-5),
    new BSONRegExp('a'),
  ]
  const keys = values.map((item) => encodeKey(item))
  expect([...keys].sort(Buffer.compare)).toEqual(keys)
})

test('a missing field counts as null, and an empty array comes before it', () => {
  expect(encodeKey(undefined)).toEqual(encodeKey(null))
  expect(Buffer.compare(encodeKey(EMPTY_ARRAY), encodeKey(null))).toBe(-1)
})

test('what follows a prefix comes after every key that begins with it', () => {
  expect(afterPrefix(Buffer.from([1, 255, 255]))).toEqual(Buffer.from([2]))
  expect(afterPrefix(Buffer.from([255]))).toBeUndefined()
})
