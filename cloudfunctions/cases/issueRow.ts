import type { IssueRow } from '@contract/issue'
import { officesOf } from '@contract/permissions'
import { heatNow, type Issue, trendOf } from '../domain/hot/issue'
import { maskNumbers } from '../domain/masking'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import { progressOf, type Standing } from './issueProgress'

/** Only who works in a command centre: an issue tells of reports of the whole street. */
export async function mayReadIssues(context: MemberContext): Promise<void> {
  const { offices } = await context.street()
  const works = officesOf(context.account.memberships).some((id) => offices.get(id)?.kind === 'centre')
  if (!works) throw new Refusal('NOT_ALLOWED', 'notAllowed')
}

/** An issue as a list shows it; `latest` are its latest reports, which tell how far it is. */
export const issueRow = (issue: Issue, latest: ReadonlyMap<string, Standing>, now: number): IssueRow => ({
  _id: issue._id,
  title: maskNumbers(issue.title),
  place: issue.place,
  words: issue.words.map(maskNumbers),
  people: issue.users.length,
  messages: issue.ids.length,
  heat: Math.round(heatNow(issue, now) * 10) / 10,
  from: issue.from,
  to: issue.to,
  ...trendOf(issue, now),
  progress: progressOf(issue, latest),
})
