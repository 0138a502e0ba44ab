import { BSONRegExp } from 'bson'
import { updateDocument } from './updateDocument'
import type { Document } from './values'

const document: Document = {
  _id: 'a1',
  n: 3,
  text: 'x',
  nil: null,
  tags: ['a', 'b', 'a'],
  nested: { q: 1 },
  rows: [
    { k: 1, v: 'one' },
    { k: 2, v: 'two' },
  ],
  numbers: [3, 1, 2],
}

const changes: Array<[update: Document, changed: Record<string, unknown>]> = [
  [{ $set: { 'nested.z.deep': 1 } }, { nested: { q: 1, z: { deep: 1 } } }],
  [
    { $set: { 'rows.1.v': 'zwei' } },
    {
      rows: [
        { k: 1, v: 'one' },
        { k: 2, v: 'zwei' },
      ],
    },
  ],
  [{ $set: { 'numbers.5': 9 } }, { numbers: [3, 1, 2, null, null, 9] }],
  [{ $set: { 'rows.2.k': 3 } }, { rows: [{ k: 1, v: 'one' }, { k: 2, v: 'two' }, { k: 3 }] }],
  [{ $unset: { text: '', 'nested.q': '', 'missing.x': '' } }, { text: undefined, nested: {} }],
  [{ $unset: { 'numbers.0': '' } }, { numbers: [null, 1, 2] }],
  [{ $inc: { n: 2, fresh: 5, 'nested.q': -1 } }, { n: 5, fresh: 5, nested: { q: 0 } }],
  [{ $mul: { n: 2, fresh: 5 } }, { n: 6, fresh: 0 }],
  [
    { $min: { n: 2, fresh: 1 }, $max: { 'nested.q': 7 } },
    { n: 2, fresh: 1, nested: { q: 7 } },
  ],
  [{ $max: { n: 'text sorts after numbers' } }, { n: 'text sorts after numbers' }],
  [{ $max: { n: 1 } }, {}],
  [{ $push: { tags: 'c', list: 'new' } }, { tags: ['a', 'b', 'a', 'c'], list: ['new'] }],
  [{ $push: { numbers: { $each: [0, 9], $position: 1 } } }, { numbers: [3, 0, 9, 1, 2] }],
  [{ $push: { numbers: { $each: [0], $sort: 1, $slice: 3 } } }, { numbers: [0, 1, 2] }],
  [{ $push: { numbers: { $each: [9], $slice: -2 } } }, { numbers: [2, 9] }],
  [
    { $push: { rows: { $each: [{ k: 0 }], $sort: { k: -1 } } } },
    { rows: [{ k: 2, v: 'two' }, { k: 1, v: 'one' }, { k: 0 }] },
  ],
  [{ $pop: { tags: 1, missing: 1 } }, { tags: ['a', 'b'] }],
  [{ $pop: { tags: -1 } }, { tags: ['b', 'a'] }],
  [{ $pull: { tags: 'a' } }, { tags: ['b'] }],
  [{ $pull: { numbers: { $gte: 2 } } }, { numbers: [1] }],
  [{ $pull: { rows: { k: 1 } } }, { rows: [{ k: 2, v: 'two' }] }],
  [{ $pull: { tags: new BSONRegExp('^a') } }, { tags: ['b'] }],
  [{ $pullAll: { tags: ['a', 'z'] } }, { tags: ['b'] }],
  [{ $addToSet: { tags: 'b' } }, {}],
  [{ $addToSet: { rows: { k: 1, v: 'one' } } }, {}],
  [{ $addToSet: { tags: { $each: ['b', 'c', 'c'] } } }, { tags: ['a', 'b', 'a', 'c'] }],
  [{ $addToSet: { tags: ['c'] } }, { tags: ['a', 'b', 'a', ['c']] }],
  [{ $rename: { text: 'nested.text', missing: 'gone' } }, { text: undefined, nested: { q: 1, text: 'x' } }],
  [{ $bit: { n: { and: 6 } } }, { n: 2 }],
  [{ $bit: { n: { xor: 1 }, fresh: { or: 4 } } }, { n: 2, fresh: 4 }],
  [{ $set: { _id: 'a1' } }, {}],
  [{ $set: { constructor: 1 } }, { constructor: 1 }],
  [{}, {}],
]

test.each(changes)('%j', (update, changed) => {
  const before = JSON.stringify(document)
  expect(updateDocument(document, update)).toEqual({ ...document, ...changed })
  expect(JSON.stringify(document)).toBe(before)
})

const refusals: Array<[Document, string]> = [
  [
    { $inc: { text: 1 } },
    `Cannot apply $inc to a value of non-numeric type. {"_id":"a1"} has the field 'text' of non-numeric type string`,
  ],
  [{ $inc: { nil: 1 } }, 'of non-numeric type null'],
  [{ $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument: {"n":"x"}'],
  [{ $mul: { n: 'x' } }, 'Cannot multiply with non-numeric argument'],
  [{ $push: { text: 1 } }, `The field 'text' must be an array but is of type string in document {"_id":"a1"}`],
  [{ $push: { tags: { $each: 1 } } }, 'The argument to $each in $push must be an array but it was of type: number'],
  [{ $push: { tags: { $each: [], $odd: 1 } } }, 'Unrecognized clause in $push: $odd'],
  [{ $push: { tags: { $each: [], $slice: 'x' } } }, 'The value for $slice must be an integer'],
  [{ $addToSet: { text: 1 } }, `The field 'text' must be an array`],
  [{ $pop: { text: 1 } }, `Path 'text' contains an element of non-array type 'string'`],
  [{ $pop: { tags: 2 } }, '$pop expects 1 or -1, found: 2'],
  [{ $pull: { n: 1 } }, 'Cannot apply $pull to a non-array value'],
  [{ $pullAll: { tags: 1 } }, '$pullAll requires an array argument but was given a number'],
  [{ $bit: { text: { and: 1 } } }, 'Cannot apply $bit to a value of non-integral type'],
  [{ $bit: { n: { not: 1 } } }, `not 'not'`],
  [{ $set: { 'text.x': 1 } }, `Cannot create field 'x' in element {"text":"x"}`],
  [{ $set: { 'nil.x': 1 } }, `Cannot create field 'x' in element {"nil":null}`],
  [{ $set: { 'tags.x': 1 } }, `Cannot create field 'x' in element`],
  [{ $set: { _id: 'other' } }, `would modify the immutable field '_id'`],
  [{ $set: { n: 1 }, $inc: { n: 1 } }, `Updating the path 'n' would create a conflict at 'n'`],
  [
    { $set: { nested: {} }, $inc: { 'nested.q': 1 } },
    `Updating the path 'nested.q' would create a conflict at 'nested'`,
  ],
  [{ $rename: { text: 'n' }, $inc: { n: 1 } }, 'would create a conflict'],
  [{ $set: { 'a..b': 1 } }, 'contains an empty field name'],
  [{ $set: { '__proto__.x': 1 } }, 'is not allowed'],
  [{ $set: { 'rows.$.k': 1 } }, `the positional path 'rows.$.k' is not supported`],
  [{ $set: { 'rows.$[].k': 1 } }, 'is not supported'],
  [{ $currentDate: { at: true } }, 'the update operator $currentDate is not supported'],
  [{ $foo: { a: 1 } }, 'Unknown modifier: $foo'],
  [{ n: 1 }, `an update needs operators, but has the field 'n'`],
  [{ $set: 1 }, 'Modifiers operate on fields but we found type number instead'],
]

test.each(refusals)('%j is refused', (update, message) => {
  expect(() => updateDocument(document, update)).toThrow(message)
})

test('an update cannot reach the prototype of objects', () => {
  updateDocument(document, { $set: { 'constructor.prototype.polluted': true } })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
