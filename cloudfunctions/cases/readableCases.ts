import { readerOf } from '../domain/actor'
import type { CaseDoc } from '../domain/caseDoc'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'

/** Cases by id, in the order of the ids. */
export async function casesById(context: MemberContext, ids: readonly string[]): Promise<CaseDoc[]> {
  if (ids.length === 0) return []
  const found = await context.collections.cases.find({ where: { _id: command.in([...ids]) }, limit: ids.length })
  const byId = new Map(found.map((theCase) => [theCase._id, theCase]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Of these cases those that the caller may read: whatever led to them, nobody sees more than that. */
export const onlyReadable = (context: MemberContext, cases: readonly CaseDoc[]): CaseDoc[] =>
  cases.filter(readerOf(context.actor))
