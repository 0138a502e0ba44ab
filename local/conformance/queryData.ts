/** Documents with every kind of value at `v`, named by one letter; the expectations of the queries name the letters. */
export const KINDS: Record<string, unknown> = {
  a: 1,
  b: 2,
  c: 2.5,
  d: 'x',
  e: 'Xy',
  f: null,
  // g has no v at all
  h: [],
  i: [1, 2],
  j: [2, 'x'],
  k: { n: 1 },
  l: { n: 2, m: 'x' },
  m: [{ n: 1 }, { n: 2, m: 'y' }],
  o: true,
  p: false,
  q: new Date(1000),
  r: new Date(2000),
  s: [[1], 3],
  t: -5,
  u: '',
}

export const ALL = [...Object.keys(KINDS), 'g'].sort().join('')

export function kindDocuments(): Array<Record<string, unknown>> {
  return [...ALL].map((_id) => (_id === 'g' ? { _id } : { _id, v: KINDS[_id] }))
}

/** All letters but these. */
export function but(letters: string): string {
  return [...ALL].filter((letter) => !letters.includes(letter)).join('')
}
