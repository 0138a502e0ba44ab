import { WHOLE_STREET } from '../domain/caseTerms'
import type { MemberContext } from '../kit/context'

/** Under which scopes the caller searches: a command centre the whole street, others the offices they belong to. */
export async function searchScopes(context: MemberContext): Promise<string[]> {
  const { offices } = await context.street()
  const ids = [...new Set(context.account.memberships.map(({ officeId }) => officeId))]
  return ids.some((id) => offices.get(id)?.kind === 'centre') ? [WHOLE_STREET] : ids
}
