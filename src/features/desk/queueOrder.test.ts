import { following } from './queueOrder'

test.each<[string, string[], string[], string | undefined, string[]]>([
  ['nothing has moved', ['a', 'b', 'c'], ['a', 'b', 'c'], 'b', ['c']],
  [
    'sent away from the middle, those before it were passed over',
    ['a', 'b', 'c', 'd'],
    ['a', 'c', 'd'],
    'b',
    ['c', 'd'],
  ],
  ['sent away, it now stands last', ['a', 'b', 'c'], ['a', 'c', 'b'], 'b', ['c']],
  ['the one after it was taken by a colleague', ['a', 'b', 'c', 'd'], ['a', 'b', 'd'], 'b', ['d']],
  ['the last one leads to what has come in since', ['a', 'b'], ['a', 'x'], 'b', ['x']],
  ['it comes from elsewhere', ['a', 'b'], ['a', 'b'], 'z', ['a', 'b']],
  ['nothing is open', ['a', 'b'], ['a', 'b'], undefined, ['a', 'b']],
  ['it is the only one', ['a'], ['a'], 'a', []],
])('the next case of the queue when %s', (_, then, now, caseId, ahead) => {
  expect(following(then, now, caseId)).toEqual(ahead)
})
