import type { NeedType } from '@contract/need'
import type { VisitView } from '@contract/visit'
import type { DraftValues } from '@/components/ActionPanel/actionInput'

/** What the difficulties of the checklist mostly come to. */
const NEED_OF: Readonly<Record<string, NeedType>> = {
  money: 'financing',
  workers: 'hiring',
  rent: 'premises',
  premises: 'premises',
  tax: 'taxAsk',
  logistics: 'trade',
}

/** The kinds of need that a visit speaks of, those already filed left out. */
export function likelyNeeds({ checklist = {}, needs }: Pick<VisitView, 'checklist' | 'needs'>): NeedType[] {
  const { difficulties } = checklist
  const named = (Array.isArray(difficulties) ? difficulties : []).flatMap((each) => NEED_OF[each] ?? [])
  return [...new Set(named)].filter((type) => !needs.some((need) => need.type === type))
}

/** What is written in the form of a need to begin with: the words of the visit, and a topic where the form wants one. */
export const begunNeed = (type: NeedType, { told = '' }: Pick<VisitView, 'told'>): DraftValues => ({
  ...(told ? { note: told } : {}),
  ...(type === 'taxAsk' ? { topic: 'otherTax' } : {}),
  ...(type === 'trade' ? { topic: 'otherTrade' } : {}),
})
