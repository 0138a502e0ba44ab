import { createHash } from 'node:crypto'
import type { AdminThing } from '@contract/admin'
import type { TransactionCollections } from './collections'
import { transact } from './collections'
import type { MemberContext } from './context'
import type { Documents } from './documents'
import type { OutboxDoc } from './engineDocuments'
import { forgetFaqs } from './knowledge'
import { tellNews } from './news'
import type { NewsDoc } from './peopleDocuments'
import { Refusal } from './refusal'
import { dropKeptStreet } from './street'
import type { AdminLogDoc, Configured } from './streetDocuments'

/** Collections whose documents are what is true of a street, edited by its administrators. */
type Configurable = Exclude<
  AdminThing,
  'members' | 'invitations' | 'templates' | 'enterprises' | 'contacts' | 'parks' | 'visitClasses'
>

/** The id of what a request makes: the same request sent again makes nothing new. */
export const madeId = ({ account, requestId }: MemberContext): string =>
  createHash('sha256').update(`${account._id}:${requestId}`).digest('hex').slice(0, 24)

interface Edit<D> {
  /** The collection, which is also the name of the thing in the log. */
  what: Configurable
  id: string
  /** What the log calls the edit, where only a part of the document is meant by it. */
  part?: { what: AdminThing; thing: string }
  /** The version that the editor saw, 0 for a document that did not exist. */
  version: number
  /** The document as it shall be; called with the one that stands there now. May run again and must only compute. */
  change(before: D | undefined): Omit<D, keyof Configured>
  /** What the log keeps of a document that is large and of which only a part is edited: before and after. */
  logged?(before: D | undefined, after: D): [before: object | undefined, after: object]
  /** What has to be seen to because of it, put down in the same transaction. */
  causes?(before: D | undefined, edit: string): OutboxDoc | undefined
  /** What it tells people. */
  tells?(before: D | undefined, after: D, edit: string): NewsDoc | undefined
}

/**
 * One edit of what is true of the street: the document and the row that says who changed what, in one transaction. Who edits a
 * version that is no longer there is told who was faster. The same request sent again is carried out once.
 */
export async function configure<N extends Configurable>(
  context: MemberContext,
  edit: Edit<Documents[N]> & { what: N },
): Promise<Documents[N]> {
  const { account, now } = context
  const street = (await context.street()).doc._id
  const written = await transact(async (all) => {
    const documents = all[edit.what] as unknown as TransactionCollections['limits']
    const before = (await documents.get(edit.id)) as Documents[N] | undefined
    const logId = logIdOf(context)
    if (before && (await all.adminLog.get(logId))) return before
    if ((before?.version ?? 0) !== edit.version) {
      throw new Refusal('CONFLICT', 'editConflict', { words: { who: before?.editedBy ?? '' } })
    }
    const stamp: Configured = { version: edit.version + 1, editedAt: now, editedBy: account.nameMasked }
    const after = { ...edit.change(before), ...stamp } as Documents[N]
    await documents.set(after as never)
    const [logBefore, logAfter] = edit.logged?.(before, after) ?? [before, after]
    const row = logRow(context, { street, ...(edit.part ?? { what: edit.what, thing: edit.id }) }, logBefore, logAfter)
    await all.adminLog.create(row)
    const caused = edit.causes?.(before, logId)
    if (caused) await all.outbox.set(caused)
    const told = edit.tells?.(before, after, logId)
    if (told) await tellNews(all, told)
    return after
  })
  dropKeptStreet()
  forgetFaqs()
  return written
}

const logIdOf = ({ account, requestId }: MemberContext): string => `${account._id}:${requestId}`

/** The row of the log for an edit; `before` is missing for what is new. */
export const logRow = (
  context: MemberContext,
  place: Pick<AdminLogDoc, 'street' | 'what' | 'thing'>,
  before: object | undefined,
  after: object,
): AdminLogDoc => ({
  _id: logIdOf(context),
  ...place,
  who: context.account._id,
  nameMasked: context.account.nameMasked,
  before: before ? contentOf(before) : null,
  after: contentOf(after),
  at: context.now,
})

/** A document without its id, the stamp of its edit and what people count up in it. */
function contentOf(document: object): Record<string, unknown> {
  const { _id, street, version, editedAt, editedBy, helped, accountId, at, ...content } = document as Record<
    string,
    unknown
  >
  return content
}
