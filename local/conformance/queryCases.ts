import assert from 'node:assert/strict'
import type { Case, Command, Topic } from './Case'
import { ALL, but, kindDocuments } from './queryData'

type Row = [name: string, query: (command: Command) => Record<string, unknown>, letters: string]

const v = (condition: (command: Command) => unknown) => (command: Command) => ({ v: condition(command) })
const at = (path: string, condition: (command: Command) => unknown) => (command: Command) => ({
  [path]: condition(command),
})

// the SDK's own types give mod no arguments
const mod = (command: Command, divisor: number, rest: number) =>
  (command.mod as (divisor: number, rest: number) => unknown)(divisor, rest)

const rows: Row[] = [
  ['eq 1', v((_) => _.eq(1)), 'ai'],
  ['eq 2 in arrays', v((_) => _.eq(2)), 'bij'],
  ['eq 2.5', v((_) => _.eq(2.5)), 'c'],
  ['eq -5', v((_) => _.eq(-5)), 't'],
  ['eq 0 finds nothing', v((_) => _.eq(0)), ''],
  ['eq text', v((_) => _.eq('x')), 'dj'],
  ['eq empty text', v((_) => _.eq('')), 'u'],
  ['eq null finds null and missing', v((_) => _.eq(null)), 'fg'],
  ['eq []', v((_) => _.eq([])), 'h'],
  ['eq a whole array', v((_) => _.eq([1, 2])), 'i'],
  ['eq an array inside an array', v((_) => _.eq([1])), 's'],
  ['eq an object', v((_) => _.eq({ n: 1 })), 'km'],
  ['eq an object of two fields', v((_) => _.eq({ n: 2, m: 'x' })), 'l'],
  ['eq an object with its fields turned', v((_) => _.eq({ m: 'x', n: 2 })), ''],
  ['eq true', v((_) => _.eq(true)), 'o'],
  ['eq false', v((_) => _.eq(false)), 'p'],
  ['eq a date', v((_) => _.eq(new Date(1000))), 'q'],
  ['a bare value is eq', () => ({ v: 1 }), 'ai'],
  ['a bare null is eq null', () => ({ v: null }), 'fg'],
  ['neq 1', v((_) => _.neq(1)), but('ai')],
  ['neq text', v((_) => _.neq('x')), but('dj')],
  ['neq null', v((_) => _.neq(null)), but('fg')],
  ['neq true', v((_) => _.neq(true)), but('o')],
  ['neq []', v((_) => _.neq([])), but('h')],
  ['neq an object', v((_) => _.neq({ n: 1 })), but('km')],
  ['gt 1', v((_) => _.gt(1)), 'bcijs'],
  ['gte 1', v((_) => _.gte(1)), 'abcijs'],
  ['lt 2', v((_) => _.lt(2)), 'ait'],
  ['lte 2', v((_) => _.lte(2)), 'abijt'],
  ['gt text compares by bytes', v((_) => _.gt('a')), 'dj'],
  ['gte text', v((_) => _.gte('Xy')), 'dej'],
  ['lt text', v((_) => _.lt('x')), 'eu'],
  ['lte empty text', v((_) => _.lte('')), 'u'],
  ['gt null finds nothing', v((_) => _.gt(null)), ''],
  ['gte null is eq null', v((_) => _.gte(null)), 'fg'],
  ['lte null is eq null', v((_) => _.lte(null)), 'fg'],
  ['lt null finds nothing', v((_) => _.lt(null)), ''],
  ['gt a date', v((_) => _.gt(new Date(1000))), 'r'],
  ['lte a date', v((_) => _.lte(new Date(1000))), 'q'],
  ['gt false', v((_) => _.gt(false)), 'o'],
  ['gte false', v((_) => _.gte(false)), 'op'],
  ['lt true', v((_) => _.lt(true)), 'p'],
  ['gt an object', v((_) => _.gt({ n: 1 })), 'lm'],
  ['gte an object', v((_) => _.gte({ n: 1 })), 'klm'],
  ['in several types', v((_) => _.in([1, 'x'])), 'adij'],
  ['in with null', v((_) => _.in([null])), 'fg'],
  ['in nothing', v((_) => _.in([])), ''],
  ['in a whole array', v((_) => _.in([[1, 2]])), 'i'],
  ['in true and a date', v((_) => _.in([true, new Date(1000)])), 'oq'],
  ['nin several types', v((_) => _.nin([1, 'x'])), but('adij')],
  ['nin with null', v((_) => _.nin([null])), but('fg')],
  ['nin nothing', v((_) => _.nin([])), ALL],
  ['exists', v((_) => _.exists(true)), but('g')],
  ['does not exist', v((_) => _.exists(false)), 'g'],
  ['size 0', v((_) => _.size(0)), 'h'],
  ['size 2', v((_) => _.size(2)), 'ijms'],
  ['size 1 finds nothing', v((_) => _.size(1)), ''],
  ['mod cuts fractions', v((_) => mod(_, 2, 0)), 'bcij'],
  ['mod odd', v((_) => mod(_, 2, 1)), 'ais'],
  ['mod keeps the sign', v((_) => mod(_, 2, -1)), 't'],
  ['mod of negative numbers', v((_) => mod(_, 5, 0)), 't'],
  ['all', v((_) => _.all([1, 2])), 'i'],
  ['all of one finds scalars', v((_) => _.all(['x'])), 'dj'],
  ['all in any order', v((_) => _.all(['x', 2])), 'j'],
  ['all of nothing finds nothing', v((_) => _.all([])), ''],
  ['elemMatch a value', v((_) => _.elemMatch(_.gte(2))), 'ijs'],
  ['elemMatch looks at each element', v((_) => _.elemMatch(_.gt(2))), 's'],
  ['elemMatch fields', v((_) => _.elemMatch({ n: 1 })), 'm'],
  ['elemMatch two fields of one element', v((_) => _.elemMatch({ n: 2, m: 'y' })), 'm'],
  ['elemMatch not across elements', v((_) => _.elemMatch({ n: 1, m: 'y' })), ''],
  ['elemMatch an operator in a field', v((_) => _.elemMatch({ n: _.gt(1) })), 'm'],
  ['not gt', v((_) => _.not(_.gt(1))), but('bcijs')],
  ['not eq null', v((_) => _.not(_.eq(null))), but('fg')],
  ['not in', v((_) => _.not(_.in([1, 'x']))), but('adij')],
  ['a regular expression', () => ({ v: /^x/ }), 'dj'],
  ['without regard to case', () => ({ v: /^x/i }), 'dej'],
  ['at the end', () => ({ v: /y$/ }), 'e'],
  ['any text', () => ({ v: /./ }), 'dej'],
  ['the empty text too', () => ({ v: /^/ }), 'deju'],
  ['and of two bounds', v((_) => _.gt(0).and(_.lt(2))), 'ai'],
  ['and met by two elements', v((_) => _.gt(1).and(_.lt(2))), 'i'],
  ['or of two values', v((_) => _.eq(1).or(_.eq('x'))), 'adij'],
  ['or of conditions', (_) => _.or([{ v: 1 }, { v: null }]) as never, 'afgi'],
  ['and of conditions', (_) => _.and([{ v: _.gt(0) }, { v: _.exists(true) }]) as never, 'abcijs'],
  ['nor of conditions', (_) => _.nor([{ v: 1 }, { v: null }]) as never, but('afgi')],
  ['a field inside', at('v.n', (_) => _.eq(1)), 'km'],
  ['a field inside, gt', at('v.n', (_) => _.gt(1)), 'lm'],
  ['a field inside, in', at('v.n', (_) => _.in([1, 7])), 'km'],
  ['a field inside, neq', at('v.n', (_) => _.neq(1)), but('km')],
  ['a field inside exists', at('v.n', (_) => _.exists(true)), 'klm'],
  ['a field inside does not exist', at('v.n', (_) => _.exists(false)), but('klm')],
  ['another field inside', at('v.m', (_) => _.eq('x')), 'l'],
  ['the first element, itself searched', at('v.0', (_) => _.eq(1)), 'is'],
  ['the first element, a text', at('v.1', (_) => _.eq('x')), 'j'],
  ['the first element is an array', at('v.0', (_) => _.eq([1])), 's'],
  ['a field of the first element', at('v.0.n', (_) => _.eq(1)), 'm'],
  ['a field of the second element', at('v.1.n', (_) => _.eq(2)), 'm'],
  ['a second element exists', at('v.1', (_) => _.exists(true)), 'ijms'],
]

function queryCase([name, query, letters]: Row, collection: string): Case {
  return {
    name: `${name} (${collection})`,
    run: async ({ db, name: named }) => {
      const { data } = await db.collection(named(collection)).where(query(db.command)).limit(100).get()
      const found = data.map(({ _id }: { _id: string }) => _id)
      assert.equal(found.sort().join(''), letters)
    },
  }
}

/** Every query runs on a collection without and on one with an index of `v`: both must find the same. */
export const queries: Topic = {
  name: 'queries',
  collections: ['plain', 'indexed'],
  prepare: async ({ db, name }) => {
    for (const collection of ['plain', 'indexed']) {
      for (const document of kindDocuments()) await db.collection(name(collection)).add(document)
    }
  },
  cases: rows.flatMap((row) => [queryCase(row, 'plain'), queryCase(row, 'indexed')]),
}
