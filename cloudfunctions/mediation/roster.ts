import { officeKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import type { AccountDoc } from '../kit/peopleDocuments'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { loadsBy, mediatorRows, teamsAmong } from './mediatorRows'
import { ledTeams, seenTeams } from './teams'

/** Entries looked at for one page of a search: who has left a team still stands in them. */
const LOOKED_AT_MOST = 200

/** The mediators of a team, or of every one that the caller leads; found by what they speak, handle or are. Paged by key. */
export const roster: Handler<'mediation.roster'> = async (context, { officeId, after, limit, ...wanted }) => {
  const street = await context.street()
  const seen = seenTeams(context, street)
  const led = ledTeams(context, street)
  const teams = officeId === undefined ? led : seen.filter(({ _id }) => _id === officeId)
  if (teams.length === 0) throw new Refusal('NOT_ALLOWED', 'notAllowed', { field: 'officeId' })
  const ids = teams.map(({ _id }) => _id)
  const keys = Object.entries(wanted).flatMap(([what, value]) => (value ? `${what}:${value}` : []))
  const { accounts, next } = await (keys.length > 0
    ? searched(context, ids, keys, limit, after)
    : everybody(context, ids, limit, after))
  const rows = await mediatorRows(context, accounts, seen, led)
  if (officeId === undefined) return { rows, next }
  const load = (await loadsBy(context, [officeKey(officeId)])).get(officeKey(officeId))
  return { rows, next, load: load ?? { running: 0, following: 0 } }
}

interface Found {
  accounts: AccountDoc[]
  next: string | undefined
}

async function everybody({ collections }: MemberContext, ids: string[], limit: number, after?: string): Promise<Found> {
  const found = await collections.accounts.find({
    where: { memberOf: command.in(ids), ...(after === undefined ? {} : { _id: command.gt(after) }) },
    order: [['_id', 'asc']],
    limit: limit + 1,
  })
  const page = found.slice(0, limit)
  const accounts = page.filter((account) => teamsAmong(account, ids).length > 0)
  return { accounts, next: found.length > limit ? page.at(-1)?._id : undefined }
}

async function searched(
  { collections }: MemberContext,
  ids: string[],
  [first, ...others]: string[],
  limit: number,
  after?: string,
): Promise<Found> {
  const found = await collections.mediators.find({
    where: { keys: first, ...(after === undefined ? {} : { _id: command.gt(after) }) },
    order: [['_id', 'asc']],
    limit: LOOKED_AT_MOST,
  })
  const fitting = found.filter(({ keys }) => others.every((key) => keys.includes(key))).map(({ _id }) => _id)
  const people =
    fitting.length === 0
      ? []
      : await collections.accounts.find({
          where: { _id: command.in(fitting) },
          order: [['_id', 'asc']],
          limit: LOOKED_AT_MOST,
        })
  const accounts = people.filter((account) => teamsAmong(account, ids).length > 0)
  const page = accounts.slice(0, limit)
  const last =
    accounts.length > limit ? page.at(-1)?._id : found.length === LOOKED_AT_MOST ? found.at(-1)?._id : undefined
  return { accounts: page, next: last }
}
