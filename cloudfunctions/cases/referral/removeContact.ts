import { referralsOf } from '@contract/referral'
import { linkTo } from '../../domain/caseKeys'
import { act } from '../../domain/engine'
import { changeCase } from '../../kit/caseStore'
import { transact } from '../../kit/collections'
import { logRow } from '../../kit/configure'
import type { MemberContext } from '../../kit/context'
import { page } from '../../kit/page'
import { Refusal } from '../../kit/refusal'
import type { Handler } from '../../kit/serve'
import { contacts } from './contacts'
import { mayKeepContacts } from './mayKeepContacts'

const BATCH = 50
/** More needs than one bank's contact has open; what is left ends by its time, and nobody reads it. */
const BATCHES = 4

/** A contact of a bank leaves: from now on nothing is shown to it, and what was shared with it ends. */
export const removeContact: Handler<'cases.removeContact'> = async (context, { contactId }) => {
  await mayKeepContacts(context)
  const street = (await context.street()).doc._id
  await transact(async (collections) => {
    const contact = await collections.contacts.get(contactId)
    if (!contact || contact.street !== street) throw new Refusal('NOT_FOUND', 'contactNotFound')
    if (contact.removed) return
    await collections.contacts.set({ ...contact, removed: true })
    const before = { provider: contact.provider, name: contact.nameMasked }
    await collections.adminLog.create(
      logRow(context, { street, what: 'contacts', thing: contactId }, before, { ...before, removed: true }),
    )
  })
  await endSharing(context, contactId)
  return contacts(context, {})
}

async function endSharing(context: MemberContext, contactId: string): Promise<void> {
  const { rules } = await context.street()
  let after: { at: number; id: string } | undefined
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const { rows, more } = await page(context.collections.cases, {
      where: { links: linkTo.referred(contactId) },
      by: 'createdAt',
      direction: 'desc',
      after,
      limit: BATCH,
    })
    for (const theCase of rows) {
      const shared = referralsOf(theCase.data).filter((each) => each.contactId === contactId)
      for (const { order, standing } of shared) {
        if (standing !== 'shared' || !theCase.open) continue
        await changeCase(theCase._id, (now) => {
          const ended = act(now, 'endReferral', { order }, { kind: 'system' }, context.now, rules)
          return ended.ok ? { step: ended } : undefined
        })
      }
    }
    const last = rows.at(-1)
    if (!more || !last) return
    after = { at: last.createdAt, id: last._id }
  }
}
