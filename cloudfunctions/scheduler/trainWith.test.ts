import { nextMost } from './trainWith'

test('what a run could not learn is tried with ever fewer lessons, at last with a thousand', () => {
  const tried: number[] = []
  for (let most = nextMost(); tried.length < 5; most = nextMost(most)) tried.push(most)
  expect(tried).toEqual([8000, 4000, 2000, 1000, 1000])
})
