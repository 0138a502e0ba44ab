import { DISPUTES_USUAL, type Load, type MediatorRow } from '@contract/mediator'
import { ROLE_POWERS } from '@contract/permissions'
import { accountKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { MediatorDoc } from '../kit/mediationDocuments'
import type { AccountDoc } from '../kit/peopleDocuments'
import { sealFor } from '../kit/sealFor'
import type { OfficeDoc } from '../kit/streetDocuments'

/** More mediators than the teams of a street have together. */
const MEDIATORS_MOST = 500

/** Those who mediate in some of these teams, in the order of their ids. */
export async function mediatorsIn({ collections }: MemberContext, officeIds: readonly string[]): Promise<AccountDoc[]> {
  if (officeIds.length === 0) return []
  const accounts = await collections.accounts.find({
    where: { memberOf: command.in([...officeIds]) },
    order: [['_id', 'asc']],
    limit: MEDIATORS_MOST,
  })
  return accounts.filter((account) => teamsAmong(account, officeIds).length > 0)
}

export const teamsAmong = ({ memberships }: AccountDoc, officeIds: readonly string[]) =>
  memberships.filter(({ officeId, role }) => officeIds.includes(officeId) && ROLE_POWERS[role].mediates)

/** Nothing is entered: handles everything everywhere, as much as is usual. */
export const unentered = (accountId: string, street: string): MediatorDoc => ({
  _id: accountId,
  street,
  types: [],
  qualifications: [],
  languages: ['zh'],
  communityIds: [],
  fullTime: false,
  most: DISPUTES_USUAL,
  keys: [],
})

/** How much each has to do, by key; nobody has less than nothing while steps are still being counted. */
export async function loadsBy({ collections }: MemberContext, keys: readonly string[]): Promise<Map<string, Load>> {
  if (keys.length === 0) return new Map()
  const found = await collections.loads.find({ where: { _id: command.in([...keys]) }, limit: keys.length })
  return new Map(
    found.map(({ _id, running, following }) => [
      _id,
      { running: Math.max(0, running), following: Math.max(0, following) },
    ]),
  )
}

/** What is entered of each, by account. */
export async function enteredOf(
  { collections }: MemberContext,
  ids: readonly string[],
): Promise<Map<string, MediatorDoc>> {
  if (ids.length === 0) return new Map()
  const found = await collections.mediators.find({ where: { _id: command.in([...ids]) }, limit: ids.length })
  return new Map(found.map((doc) => [doc._id, doc]))
}

/** Colleagues know one another by their whole names; so does who leads them. */
export const nameOf = ({ _id, nameSealed }: Pick<AccountDoc, '_id' | 'nameSealed'>): string =>
  sealFor().open(nameSealed, { collection: 'accounts', id: _id, field: 'name' })

/** The rows of the roster for some people: what is entered, and how much they have to do. */
export async function mediatorRows(
  context: MemberContext,
  accounts: readonly AccountDoc[],
  seen: readonly OfficeDoc[],
  led: readonly OfficeDoc[],
): Promise<MediatorRow[]> {
  const ids = accounts.map(({ _id }) => _id)
  const [entered, loads] = await Promise.all([enteredOf(context, ids), loadsBy(context, ids.map(accountKey))])
  const seenIds = seen.map(({ _id }) => _id)
  const ledIds = led.map(({ _id }) => _id)
  return accounts.map((account) => {
    const { _id, street } = account
    const { keys, street: _, _id: __, version = 0, ...what } = entered.get(_id) ?? unentered(_id, street)
    const isMe = _id === context.account._id
    const mayEdit = teamsAmong(account, ledIds).length > 0 ? 'all' : isMe ? 'skills' : undefined
    return {
      accountId: _id,
      name: nameOf(account),
      isMe,
      teams: teamsAmong(account, seenIds),
      ...what,
      version,
      ...(loads.get(accountKey(_id)) ?? { running: 0, following: 0 }),
      ...(mayEdit ? { mayEdit } : {}),
    }
  })
}
