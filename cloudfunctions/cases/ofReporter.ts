import { relationsOf } from '../domain/actor'
import { linkTo } from '../domain/caseKeys'
import { caseRow } from '../domain/caseView'
import { page } from '../kit/page'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { onlyReadable } from './readableCases'
import { readableCase, viewerOf } from './readCase'
import { officeForCase, whoseData } from './readFully'

/** Pages looked through for one answer: an office may read few of what somebody has reported. */
const PAGES_MOST = 4

/** What the reporter of a case reported besides, the newest first. An office sees only what it may read of it. */
export const ofReporter: Handler<'cases.ofReporter'> = async (context, { caseId, after, limit }) => {
  const theCase = await readableCase(context, caseId)
  const { collections, account, now } = context
  const { accountId, nameHidden, anonymous } = theCase.reporter
  if (anonymous) throw new Refusal('NOT_ALLOWED', 'anonymousReporter')
  if (nameHidden && !relationsOf(context.actor, theCase).includes('centre')) {
    throw new Refusal('NOT_ALLOWED', 'nameHidden')
  }
  if (!accountId) return { rows: [] }
  await collections.accessRecords.create({
    _id: context.newId(),
    accountId: account._id,
    caseId,
    about: whoseData(theCase),
    officeId: officeForCase(account, theCase),
    what: 'ofReporter',
    at: now,
  })
  const { offices } = await context.street()
  const rows = []
  let cursor = after
  for (let pages = 0; pages < PAGES_MOST; pages += 1) {
    const found = await page(collections.cases, {
      where: { links: linkTo.by(accountId) },
      by: 'createdAt',
      direction: 'desc',
      after: cursor,
      limit,
    })
    for (const other of onlyReadable(context, found.rows)) {
      // A report whose name is hidden from the office would tell by standing here whose it is.
      const hidden = other.reporter.nameHidden && !relationsOf(context.actor, other).includes('centre')
      if (other._id === caseId || hidden) continue
      rows.push(caseRow(other, offices, viewerOf(context, other).isOfficial))
    }
    const last = found.rows.at(-1)
    cursor = found.more && last ? { at: last.createdAt, id: last._id } : undefined
    if (!cursor || rows.length > 0) break
  }
  return { rows, next: cursor }
}
