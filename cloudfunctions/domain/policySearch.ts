import type { Policy } from '@contract/policy'
import { searchFaqs } from './faqSearch'

type Findable = Pick<Policy, 'title' | 'summary' | 'source' | 'amount' | 'text' | 'howTo'>

/** The policies that fit the words, the best first: what stands in the title says most, then what it is in short. */
export const searchPolicies = <P extends Findable>(policies: readonly P[], query: string, limit: number): P[] =>
  searchFaqs(
    policies.map((policy) => ({
      policy,
      words: [policy.title],
      question: { zh: [policy.summary, policy.amount, policy.source].join(' '), en: '' },
      answer: { zh: `${policy.text} ${policy.howTo}`, en: '' },
      helped: 0,
    })),
    query,
    limit,
  ).map(({ policy }) => policy)
