import { ENTERPRISE_CHANGES_MOST, type EnterpriseFacts } from '@contract/enterprise'
import type { MemberContext } from '../kit/context'
import type { EnterpriseDoc } from '../kit/peopleDocuments'

const FACTS = ['name', 'communityId', 'address'] as const

/** An enterprise after a correction, with what it said before: the latest changes are kept. */
export function corrected(
  before: EnterpriseDoc,
  after: EnterpriseDoc,
  { account, now }: Pick<MemberContext, 'account' | 'now'>,
): EnterpriseDoc {
  const different = FACTS.filter((fact) => before[fact] !== after[fact])
  const of = (enterprise: EnterpriseDoc): EnterpriseFacts =>
    Object.fromEntries(different.map((fact) => [fact, enterprise[fact]]))
  const change = { at: now, by: account.nameMasked, before: of(before), after: of(after) }
  return { ...after, changes: [change, ...(before.changes ?? [])].slice(0, ENTERPRISE_CHANGES_MOST) }
}
