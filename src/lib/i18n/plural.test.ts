import { LANGUAGES } from '@contract/language'
import { counted, type PluralForm, pluralForm } from './plural'

test.each<[number, PluralForm]>([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'other'],
  [102, 'other'],
  [103, 'few'],
  [111, 'many'],
  [1000, 'other'],
])('in Arabic %d takes the form %s', (count, form) => {
  expect(pluralForm('ar', count)).toBe(form)
})

test('every count takes the form that Unicode’s own rules give it', () => {
  for (const language of LANGUAGES) {
    const rules = new Intl.PluralRules(language)
    for (let count = 0; count <= 1200; count += 1)
      expect([language, count, pluralForm(language, count)]).toEqual([language, count, rules.select(count)])
  }
})

const DAYS = { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }

test.each([
  [1, 'يوم واحد'],
  [2, 'يومان'],
  [5, '5 أيام'],
  [15, '15 يومًا'],
  [100, '100 يوم'],
  [0, '0 يوم'],
])('%d days in Arabic are %s', (count, words) => {
  expect(counted('ar', count, DAYS)).toBe(words)
})

test.each([
  [1, '1 day'],
  [2, '2 days'],
  [0, '0 days'],
])('%d days in English are %s', (count, words) => {
  expect(counted('en', count, { one: '# day', other: '# days' })).toBe(words)
})
