import { ROLE_POWERS } from '@contract/permissions'
import type { Context } from '../kit/context'
import type { AccountDoc } from '../kit/peopleDocuments'

/** Members of an office who are told at most; a larger office has a duty desk. */
const MEMBERS_MOST = 100

/** Finds the accounts behind keys; what was found is remembered for one run. */
export function peopleBehind({ collections }: Context): (keys: readonly string[]) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>()
  const find = async (key: string): Promise<string[]> => {
    const [kind, id = ''] = [key.slice(0, 1), key.slice(2)]
    if (kind === 'a' || kind === 'p') return [id]
    if (kind === 'e') return (await collections.enterprises.get(id))?.members.map(({ accountId }) => accountId) ?? []
    if (kind === 'm') return leadersOf(collections, id)
    if (kind === 'c') return speakerOf(collections, id)
    const members = await collections.accounts.find({
      where: { offices: id },
      order: [['_id', 'asc']],
      limit: MEMBERS_MOST,
      fields: ['_id'],
    })
    return members.map(({ _id }) => _id)
  }
  return async (keys) => {
    const found = keys.map((key) => {
      const earlier = known.get(key) ?? find(key)
      known.set(key, earlier)
      return earlier
    })
    return [...new Set((await Promise.all(found)).flat())]
  }
}

/** Who speaks for a bank as this contact; nobody once it was removed. */
async function speakerOf({ contacts }: Context['collections'], contactId: string): Promise<string[]> {
  const contact = await contacts.get(contactId)
  return contact && !contact.removed && contact.accountId !== undefined ? [contact.accountId] : []
}

/** Who leads mediation in an office. A key with an account in it is the mediator's own, who is told as a person. */
async function leadersOf({ accounts }: Context['collections'], officeId: string): Promise<string[]> {
  const members = await accounts.find({
    where: { memberOf: officeId },
    order: [['_id', 'asc']],
    limit: MEMBERS_MOST,
    fields: ['_id', 'memberships'],
  })
  const leads = ({ memberships }: Pick<AccountDoc, 'memberships'>) =>
    memberships.some((each) => each.officeId === officeId && ROLE_POWERS[each.role].leadsMediation)
  return members.filter(leads).map(({ _id }) => _id)
}
