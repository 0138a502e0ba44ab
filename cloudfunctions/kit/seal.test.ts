import fc from 'fast-check'
import { newKeyRing, Seal } from './seal'

const place = { collection: 'accounts', id: 'a1', field: 'phone' }
const ring = newKeyRing()
const seal = Seal.fromEnvironment({ DATA_KEYS: JSON.stringify(ring) })

test('any text comes back whole from its own place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => seal.open(seal.seal(text, place), place) === text))
})

test('the same text is never sealed to the same value twice', () => {
  expect(seal.seal('13800001234', place)).not.toBe(seal.seal('13800001234', place))
})

test.each([
  ['another document', { ...place, id: 'a2' }],
  ['another field', { ...place, field: 'name' }],
  ['another collection', { ...place, collection: 'cases' }],
])('a sealed value that was moved to %s does not open', (_, moved) => {
  expect(() => seal.open(seal.seal('x', place), moved)).toThrow()
})

test('a value that was tampered with does not open', () => {
  const sealed = seal.seal('13800001234', place)
  for (let index = sealed.lastIndexOf('.') + 1; index < sealed.length - 1; index += 1) {
    const other = sealed[index] === 'A' ? 'B' : 'A'
    expect(() => seal.open(sealed.slice(0, index) + other + sealed.slice(index + 1), place)).toThrow()
  }
})

test('after a change of keys old values still open and new ones use the new key', () => {
  const old = seal.seal('x', place)
  const key = newKeyRing().keys.k1 as string
  const rotated = Seal.fromEnvironment({
    DATA_KEYS: JSON.stringify({ ...ring, current: 'k2', keys: { ...ring.keys, k2: key } }),
  })
  expect(rotated.open(old, place)).toBe('x')
  expect(rotated.seal('x', place)).toMatch(/^v1\.k2\./)
})

test('a look-up value is the same for the same text and does not contain it', () => {
  expect(seal.lookup('13800001234')).toBe(seal.lookup('13800001234'))
  expect(seal.lookup('13800001234')).not.toContain('1380000')
})

test.each([
  [{}, /DATA_KEYS is not set/],
  [{ DATA_KEYS: JSON.stringify({ ...ring, current: 'k9' }) }, /no key "k9"/],
])('missing keys are named: %#', (variables, message) => {
  expect(() => Seal.fromEnvironment(variables)).toThrow(message)
})
