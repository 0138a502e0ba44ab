import { BSONRegExp, ObjectId } from 'bson'
import { matchQuery } from './matchQuery'
import type { Document, Value } from './values'

const id = new ObjectId()
const same = ObjectId.createFromHexString(id.toHexString())
const regex = new BSONRegExp('^x', 'i')

const table: Array<[query: Document, document: Document, matches: boolean]> = [
  [{ a: 1 }, { a: 1 }, true],
  [{ a: 1 }, { a: [2, 1] }, true],
  [{ a: 1 }, { a: '1' }, false],
  [{ a: 1 }, { a: true }, false],
  [{ a: null }, {}, true],
  [{ a: null }, { a: 0 }, false],
  [{ a: id }, { a: same }, true],
  [{ a: new Date(5) }, { a: new Date(5) }, true],
  [{ a: { x: 1, y: 2 } }, { a: { x: 1, y: 2 } }, true],
  [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
  [{ a: [1, 2] }, { a: [1, 2] }, true],
  [{ a: [1, 2] }, { a: [[1, 2]] }, true],
  [{ a: [1] }, { a: [1, 2] }, false],
  [{ a: { $gt: 5 } }, { a: 'x' }, false],
  [{ a: { $gt: 5 } }, { a: null }, false],
  [{ a: { $lt: 5 } }, {}, false],
  [{ a: { $lte: null } }, {}, true],
  [{ a: { $gt: 1, $lt: 5 } }, { a: [0, 10] }, true],
  [{ a: { $elemMatch: { $gt: 1, $lt: 5 } } }, { a: [0, 10] }, false],
  [{ a: { $elemMatch: { $gt: 1, $lt: 5 } } }, { a: [3] }, true],
  [
    { a: { $elemMatch: { b: 1, c: 2 } } },
    {
      a: [
        { b: 1, c: 3 },
        { b: 2, c: 2 },
      ],
    },
    false,
  ],
  [{ a: { $elemMatch: { b: 1, c: 3 } } }, { a: [{ b: 1, c: 3 }] }, true],
  [{ a: { $gte: new Date(5) } }, { a: 6 }, false],
  [{ 'a.b': 1 }, { a: [{ b: 1 }] }, true],
  [{ 'a.b': null }, { a: [{ b: 1 }, { c: 1 }] }, true],
  [{ 'a.b': null }, { a: [] }, false],
  [{ 'a.b': null }, { a: 5 }, true],
  [{ 'a.0': 1 }, { a: [1, 2] }, true],
  [{ 'a.1.b': 2 }, { a: [{ b: 1 }, { b: 2 }] }, true],
  [{ a: { $ne: 1 } }, {}, true],
  [{ a: { $ne: 1 } }, { a: [1, 2] }, false],
  [{ a: { $in: [null, 3] } }, {}, true],
  [{ a: { $in: [regex] } }, { a: 'Xy' }, true],
  [{ a: { $nin: [1] } }, { a: [1, 2] }, false],
  [{ a: { $nin: [null] } }, {}, false],
  [{ a: { $exists: true } }, { a: null }, true],
  [{ a: { $exists: false } }, { a: null }, false],
  [{ 'a.b': { $exists: false } }, { a: [{ b: 1 }, {}] }, false],
  [{ a: { $all: ['x'] } }, { a: 'x' }, true],
  [{ a: { $all: ['x', 'y'] } }, { a: ['y', 'x'] }, true],
  [{ a: { $all: ['x', 'y'] } }, { a: ['x'] }, false],
  [{ a: { $all: [] } }, { a: [] }, false],
  [{ a: { $size: 2 } }, { a: [1, 2] }, true],
  [{ a: { $size: 1 } }, { a: 1 }, false],
  [{ a: { $mod: [4, -1] } }, { a: -5 }, true],
  [{ a: regex }, { a: ['q', 'Xy'] }, true],
  [{ a: { $regex: '^X' } }, { a: 'Xy' }, true],
  [{ a: { $regex: '^x', $options: 'i' } }, { a: 'Xy' }, true],
  [{ a: { $not: regex } }, {}, true],
  [{ a: { $not: { $gt: 5 } } }, {}, true],
  [{ a: { $not: { $gt: 5 } } }, { a: [1, 9] }, false],
  [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }, true],
  [{ $nor: [{ a: 1 }, { b: 1 }] }, { b: 1 }, false],
  [{ $and: [{ a: { $gte: 1 } }, { a: { $lt: 3 } }] }, { a: 2 }, true],
  [{ constructor: { $exists: true } }, {}, false],
  [{}, {}, true],
]

test.each(table)('%j against %j is %s', (query, document, matches) => {
  expect(matchQuery(query)(document)).toBe(matches)
})

const refused: Array<[Document, RegExp]> = [
  [{ a: { $foo: 1 } }, /unknown operator: \$foo/],
  [{ $foo: [] }, /unknown top level operator: \$foo/],
  [{ $where: 'true' }, /\$where is not supported/],
  [{ $expr: { $nonsense: ['$a', '$b'] } }, /\$expr/],
  [{ a: { $nearSphere: {} } }, /\$nearSphere needs a \$geometry/],
  [{ a: { $geoWithin: { $box: [] } } }, /\$geoWithin with \$box is not supported/],
  [{ a: { $type: 'text' } }, /Unknown type name alias: text/],
  [{ a: { $in: 1 } }, /\$in needs an array/],
  [{ a: { $size: -1 } }, /\$size needs/],
  [{ a: { $mod: [0, 1] } }, /divisor cannot be 0/],
  [{ $or: [] }, /\$or must be a nonempty array/],
  [{ a: new BSONRegExp('(') }, /Regular expression is invalid/],
  [{ a: { $regex: 'a', $options: 'x' } }, /regex option x is not supported/],
  [{ a: { $options: 'i' } }, /\$options needs a \$regex/],
  [{ a: { $not: 1 } }, /\$not needs a regex or a document/],
]

test.each(refused)('%j is refused', (query, message) => {
  expect(() => matchQuery(query)).toThrow(message)
})

const types: Array<[Value, Value, boolean]> = [
  ['int', 1, true],
  ['int', 1.5, false],
  ['long', 2 ** 40, true],
  ['double', 1.5, true],
  ['number', 1, true],
  [2, 'text', true],
  [['bool', 'null'], null, true],
  ['null', undefined as unknown as Value, false],
  ['string', ['a', 1], true],
  ['array', ['a'], true],
]

test.each(types)('$type %j of %j is %s', (type, value, matches) => {
  expect(matchQuery({ a: { $type: type } })(value === undefined ? {} : { a: value })).toBe(matches)
})
