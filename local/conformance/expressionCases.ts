import assert from 'node:assert/strict'
import type { Topic } from './Case'

// written so, these objects are not taken for promises
const THEN = 'then'

const document = {
  _id: 'e',
  ...{ a: 7, b: 2, f: 2.6, neg: -3, zero: 0 },
  ...{ s: 'Hello', t: ' pad ', cn: '问政北苑', csv: 'a,b,c' },
  ...{ list: [3, 1, 2], words: ['x', 'y'], rows: [{ n: 1 }, { n: 2 }], empty: [] as number[] },
  ...{ yes: true, no: false, none: null, o: { k: 'v', z: 1 } },
  ...{ d: new Date('2026-03-04T05:06:07.008Z'), e: new Date('2026-03-05T05:06:07.008Z') },
}

const expressions: Array<[expression: unknown, expected: unknown]> = [
  [{ $add: ['$a', '$b'] }, 9],
  [{ $add: ['$a', '$none'] }, null],
  [{ $add: ['$d', 86_400_000] }, document.e],
  [{ $subtract: ['$a', '$b'] }, 5],
  [{ $subtract: ['$e', '$d'] }, 86_400_000],
  [{ $multiply: ['$a', '$b'] }, 14],
  [{ $divide: ['$a', '$b'] }, 3.5],
  [{ $mod: ['$a', '$b'] }, 1],
  [{ $abs: '$neg' }, 3],
  [{ $ceil: '$f' }, 3],
  [{ $floor: '$f' }, 2],
  [{ $trunc: '$f' }, 2],
  [{ $pow: ['$b', 3] }, 8],
  [{ $sqrt: 16 }, 4],
  [{ $concat: ['$s', '!'] }, 'Hello!'],
  [{ $concat: ['$s', '$none'] }, null],
  [{ $toUpper: '$s' }, 'HELLO'],
  [{ $toLower: '$s' }, 'hello'],
  [{ $substrCP: ['$cn', 0, 2] }, '问政'],
  [{ $strLenCP: '$cn' }, 4],
  [{ $strLenBytes: '$cn' }, 12],
  [{ $split: ['$csv', ','] }, ['a', 'b', 'c']],
  [{ $indexOfCP: ['$s', 'l'] }, 2],
  [{ $strcasecmp: ['$s', 'hello'] }, 0],
  [{ $eq: ['$a', 7] }, true],
  [{ $ne: ['$a', 7] }, false],
  [{ $gt: ['$a', '$b'] }, true],
  [{ $gte: ['$a', 7] }, true],
  [{ $lt: ['$a', '$b'] }, false],
  [{ $lte: ['$b', 2] }, true],
  [{ $cmp: ['$a', '$b'] }, 1],
  [{ $and: ['$yes', '$a'] }, true],
  [{ $and: ['$yes', '$zero'] }, false],
  [{ $or: ['$no', '$none'] }, false],
  [{ $or: ['$no', '$a'] }, true],
  [{ $not: ['$no'] }, true],
  [{ $cond: { if: '$yes', [THEN]: 'y', else: 'n' } }, 'y'],
  [{ $cond: ['$none', 'y', 'n'] }, 'n'],
  [{ $ifNull: ['$none', 'x'] }, 'x'],
  [{ $ifNull: ['$absent', 'x'] }, 'x'],
  [{ $ifNull: ['$a', 'x'] }, 7],
  [{ $switch: { branches: [{ case: { $gt: ['$a', 5] }, [THEN]: 'big' }], default: 'small' } }, 'big'],
  [{ $size: '$list' }, 3],
  [{ $arrayElemAt: ['$list', 0] }, 3],
  [{ $arrayElemAt: ['$list', -1] }, 2],
  [{ $slice: ['$list', 2] }, [3, 1]],
  [{ $slice: ['$list', -2] }, [1, 2]],
  [{ $concatArrays: ['$list', '$words'] }, [3, 1, 2, 'x', 'y']],
  [{ $in: [1, '$list'] }, true],
  [{ $in: [9, '$list'] }, false],
  [{ $indexOfArray: ['$list', 2] }, 2],
  [{ $reverseArray: '$list' }, [2, 1, 3]],
  [{ $isArray: ['$list'] }, true],
  [{ $isArray: ['$a'] }, false],
  [{ $range: [0, 6, 2] }, [0, 2, 4]],
  [{ $sum: '$list' }, 6],
  [{ $avg: '$list' }, 2],
  [{ $max: '$list' }, 3],
  [{ $min: '$list' }, 1],
  [{ $filter: { input: '$list', as: 'n', cond: { $gt: ['$$n', 1] } } }, [3, 2]],
  [{ $map: { input: '$list', as: 'n', in: { $multiply: ['$$n', 10] } } }, [30, 10, 20]],
  [{ $reduce: { input: '$list', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
  ['$rows.n', [1, 2]],
  [
    { $zip: { inputs: ['$list', '$words'] } },
    [
      [3, 'x'],
      [1, 'y'],
    ],
  ],
  [{ $setUnion: [['a'], ['a']] }, ['a']],
  [{ $setIsSubset: [[1, 3], '$list'] }, true],
  [{ $setDifference: ['$list', [3]] }, [1, 2]],
  [{ $allElementsTrue: [['$yes', '$a']] }, true],
  [{ $anyElementTrue: [['$no', '$zero']] }, false],
  [{ $year: '$d' }, 2026],
  [{ $month: '$d' }, 3],
  [{ $dayOfMonth: '$d' }, 4],
  [{ $hour: '$d' }, 5],
  [{ $minute: '$d' }, 6],
  [{ $second: '$d' }, 7],
  [{ $millisecond: '$d' }, 8],
  [{ $dayOfWeek: '$d' }, 4],
  [{ $dayOfYear: '$d' }, 63],
  [{ $dateToString: { date: '$d', format: '%Y-%m-%d %H:%M' } }, '2026-03-04 05:06'],
  [{ $dateToString: { date: '$d', format: '%H', timezone: '+0800' } }, '13'],
  [{ $literal: '$a' }, '$a'],
  [{ $mergeObjects: ['$o', { z: 2 }] }, { k: 'v', z: 2 }],
  [{ $objectToArray: { k: 1 } }, [{ k: 'k', v: 1 }]],
  [{ $arrayToObject: [[['k', 1]]] }, { k: 1 }],
  [{ $let: { vars: { n: '$a' }, in: { $add: ['$$n', 1] } } }, 8],
  [
    { p: '$o.k', q: ['$a'] },
    { p: 'v', q: [7] },
  ],
]

export const expressionCases: Topic = {
  name: 'aggregation expressions',
  collections: ['expressions'],
  prepare: async ({ db, name }) => {
    await db.collection(name('expressions')).add(document)
  },
  cases: expressions.map(([expression, expected]) => ({
    name: JSON.stringify(expression),
    run: async ({ db, name }) => {
      const pipeline = db
        .collection(name('expressions'))
        .aggregate()
        .match({ _id: 'e' })
        .project({ _id: 0, out: expression })
      assert.deepEqual((await pipeline.end()).data, [{ out: expected }])
    },
  })),
}
