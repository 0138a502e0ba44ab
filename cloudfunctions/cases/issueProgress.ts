import { type IssueProgress, LOOKED_AT_MOST } from '@contract/issue'
import type { CaseDoc } from '../domain/caseDoc'
import type { Issue } from '../domain/hot/issue'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'

/** Enough to tell where a report stands, read by id: nothing of what was written. */
const FIELDS = ['waits', 'data.answer.at'] as const
export type Standing = Pick<CaseDoc, '_id' | 'waits'> & { data?: { answer?: { at: number } } }

/** The latest reports of some issues by id, in one read. */
export async function latestOf(
  { collections }: MemberContext,
  issues: readonly Issue[],
): Promise<ReadonlyMap<string, Standing>> {
  const ids = issues.flatMap((issue) => latestIds(issue))
  if (ids.length === 0) return new Map()
  const found = await collections.cases.find({ where: { _id: command.in(ids) }, limit: ids.length, fields: FIELDS })
  return new Map(found.map((theCase) => [theCase._id, theCase]))
}

const latestIds = ({ ids }: Issue): string[] => ids.slice(-LOOKED_AT_MOST)

/** How far the latest reports of an issue are. An answer that was not accepted is none: `reopen` takes it away. */
export function progressOf(issue: Issue, latest: ReadonlyMap<string, Standing>): IssueProgress {
  const reports = latestIds(issue).flatMap((id) => latest.get(id) ?? [])
  const answers = reports.flatMap(({ data }) => data?.answer?.at ?? [])
  return {
    looked: reports.length,
    unanswered: reports.filter(({ waits, data }) => waits && !data?.answer).length,
    answered: answers.length,
    ...(answers.length > 0 ? { answeredAt: Math.max(...answers) } : {}),
  }
}
