import { caseNumber, titleOf } from './caseNumber'

test('a number has the street, the day and the order of the day', () => {
  expect(caseNumber('BY', '2026-11-23', 7)).toBe('BY20261123-0007')
  expect(caseNumber('BY', '2026-11-23', 12_345)).toBe('BY20261123-12345')
})

test.each([
  ['a short first sentence', '路灯坏了。已经三天。', '路灯坏了'],
  ['thirty characters and more', '长'.repeat(40), `${'长'.repeat(30)}…`],
  [
    'Latin letters, which are half as wide',
    'The street light at the market gate is broken',
    'The street light at the market gate is broken',
  ],
])('a title is made of %s', (_, text, title) => expect(titleOf(text)).toBe(title))
