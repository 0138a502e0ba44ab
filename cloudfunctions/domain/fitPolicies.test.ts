import type { FittingPolicy } from '@contract/policy'
import { byFit, fitOf, isOpen } from './fitPolicies'

test.each([
  [{}, true],
  [{ validFrom: '2026-11-23', deadline: '2026-11-23' }, true],
  [{ validFrom: '2026-11-24' }, false],
  [{ validUntil: '2026-11-22' }, false],
  [{ deadline: '2026-11-22', validUntil: '2027-01-01' }, false],
])('%j is open on 2026-11-23: %s', (dates, open) => {
  expect(isOpen(dates, '2026-11-23')).toBe(open)
})

test('what fits comes first, then what lacks least, then what ends soonest', () => {
  const suits = (_id: string, verdict: FittingPolicy['verdict'], deadline?: string, lacks = 0) =>
    ({ _id, verdict, deadline, judged: Array.from({ length: lacks }, () => ({ verdict })) }) as FittingPolicy
  const sorted = [
    suits('e', 'unmet', '2026-11-24', 2),
    suits('d', 'unknown', undefined, 2),
    suits('b', 'met'),
    suits('c', 'unknown', '2027-01-01', 1),
    suits('a', 'met', '2026-12-01'),
  ].sort(byFit)
  expect(sorted.map(({ _id }) => _id)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a policy without conditions suits everybody, and one nobody told about is still to be asked', () => {
  expect(fitOf({}, []).verdict).toBe('met')
  expect(fitOf({}, [{ fact: 'taxGrade', oneOf: ['A'] }]).verdict).toBe('unknown')
  expect(fitOf({ workers: { from: 10, to: 49 } }, [{ fact: 'workers', atMost: 9 }]).verdict).toBe('unmet')
})
