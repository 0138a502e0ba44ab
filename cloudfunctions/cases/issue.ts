import { caseRow } from '../domain/caseView'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { gatherable } from './gatherable'
import { latestOf } from './issueProgress'
import { issueRow, mayReadIssues } from './issueRow'
import { casesById, onlyReadable } from './readableCases'

const ROWS = 20

/** One issue with its reports, the latest first, and what could be handled as one. */
export const issue: Handler<'cases.issue'> = async (context, { issueId, skip }) => {
  await mayReadIssues(context)
  const found = await context.collections.issues.get(issueId)
  const street = await context.street()
  if (!found || found.street !== street.doc._id) throw new Refusal('NOT_FOUND', 'caseNotFound')
  const latest = [...found.ids].reverse()
  const [standing, cases, { main, others, coming }] = await Promise.all([
    latestOf(context, [found]),
    casesById(context, latest.slice(skip, skip + ROWS)),
    gatherable(context, found),
  ])
  return {
    ...issueRow(found, standing, context.now),
    rows: onlyReadable(context, cases).map((row) => caseRow(row, street.offices, true)),
    next: skip + ROWS < latest.length ? skip + ROWS : undefined,
    main: main && caseRow(main, street.offices, true),
    gatherable: others.length,
    coming,
  }
}
