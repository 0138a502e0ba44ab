import fc from 'fast-check'
import { parseJson } from './reviveJson.cjs'

const revivers: Array<[what: string, reviver: (this: unknown, key: string, value: unknown) => unknown]> = [
  ['that changes values', (_key, value) => (typeof value === 'number' ? [value] : value)],
  ['that drops fields', (key, value) => (key.length === 1 ? undefined : value)],
  [
    'that reads the holder',
    function (key, value) {
      return typeof value === 'object' ? value : [key, JSON.stringify(Object.keys(this as object))]
    },
  ],
]

test.each(revivers)('a document is read as the language reads it with a reviver %s', (_what, reviver) => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text, reviver)).toEqual(JSON.parse(text, reviver))
    }),
  )
  const proto = '{"__proto__":{"a":1},"list":[1,{"b":null},[]]}'
  expect(JSON.stringify(parseJson(proto, reviver))).toBe(JSON.stringify(JSON.parse(proto, reviver)))
})
