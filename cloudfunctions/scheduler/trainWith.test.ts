import { type Attempt, nextAttempt } from './trainWith'

test('what a run could not learn is tried without readers, then with ever fewer lessons, at last with a thousand', () => {
  const tried: Attempt[] = []
  for (let attempt = nextAttempt(); tried.length < 6; attempt = nextAttempt(attempt)) tried.push(attempt)
  expect(tried.map(({ most, readers }) => `${most}${readers ? ' with readers' : ''}`)).toEqual([
    '8000 with readers',
    '8000',
    '4000',
    '2000',
    '1000',
    '1000',
  ])
})
