import { DISPUTE_TYPES } from '@contract/dispute'
import { configure } from '../kit/configure'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { mediatorRows, teamsAmong, unentered } from './mediatorRows'
import { ledTeams, seenTeams, teamsOf } from './teams'

/** Enters what a mediator can do. Who leads them enters all of it, they themselves their skills; the log says who did. */
export const saveMediator: Handler<'mediation.saveMediator'> = async (context, input) => {
  const { accountId, version, terms, types, qualifications, languages, communityIds } = input
  const street = await context.street()
  const account = await context.collections.accounts.get(accountId)
  const teams = teamsOf(street).map(({ _id }) => _id)
  if (!account || teamsAmong(account, teams).length === 0) {
    throw new Refusal('INVALID_INPUT', 'unknownPerson', { field: 'accountId' })
  }
  const led = ledTeams(context, street)
  const leads =
    teamsAmong(
      account,
      led.map(({ _id }) => _id),
    ).length > 0
  if (!leads && accountId !== context.account._id) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (!leads && terms) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'terms' })
  const unknown = communityIds.findIndex((id) => !street.communities.has(id))
  if (unknown >= 0) throw new Refusal('INVALID_INPUT', 'unknownCommunity', { field: `communityIds.${unknown}` })
  await configure(context, {
    what: 'mediators',
    id: accountId,
    version,
    change: (before) => {
      const { version: _, editedAt, editedBy, ...kept } = before ?? unentered(accountId, street.doc._id)
      return {
        ...kept,
        ...terms,
        types,
        qualifications,
        languages,
        communityIds,
        keys: [
          ...languages.map((each) => `language:${each}`),
          ...(types.length > 0 ? types : DISPUTE_TYPES).map((each) => `type:${each}`),
          ...qualifications.map((each) => `qualification:${each}`),
        ],
      }
    },
    logged: (before, after) => [
      before ? loggedOf(account.nameMasked, before) : {},
      loggedOf(account.nameMasked, after),
    ],
  })
  const [row] = await mediatorRows(context, [account], seenTeams(context, street), led)
  if (!row) throw new Refusal('NOT_FOUND', 'unknownPerson')
  return row
}

/** The keys say again what stands beside them; the log says of whom it is. */
const loggedOf = <D extends { keys: string[] }>(name: string, { keys, ...what }: D) => ({ name, ...what })
