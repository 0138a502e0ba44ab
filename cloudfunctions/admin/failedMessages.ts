import { type FailedMessage, withoutTemplate } from '@contract/message'
import { page } from '../kit/page'
import type { Handler } from '../kit/serve'
import { mayOverseeMessages } from './mayOverseeMessages'

/** Messages of WeChat that were not sent, the latest first, with the reason; first of all the kinds that have no template. */
export const failedMessages: Handler<'admin.failedMessages'> = async (context, { after, limit }) => {
  await mayOverseeMessages(context)
  const { collections } = context
  const { rows, more } = await page(collections.messages, {
    where: { state: 'failed' },
    by: 'dueAt',
    direction: 'desc',
    after,
    limit,
  })
  const shown = rows.map(async ({ _id, kind, why = 'unknown', errcode, tries, dueAt, accountId, caseId }) => {
    const [account, theCase] = await Promise.all([
      collections.accounts.get(accountId),
      caseId === undefined ? undefined : collections.cases.get(caseId),
    ])
    const row: FailedMessage = { _id, kind, why, tries, at: dueAt, nameMasked: account?.nameMasked ?? '' }
    return { ...row, ...(errcode === undefined ? {} : { errcode }), ...(theCase ? { number: theCase.number } : {}) }
  })
  const last = rows.at(-1)
  const { messages } = (await context.street()).doc
  const unset = messages && after === undefined ? { withoutTemplate: withoutTemplate(messages) } : {}
  return { ...unset, rows: await Promise.all(shown), next: more && last ? { at: last.dueAt, id: last._id } : undefined }
}
