import { Collection, inTransaction, TransactionCollection } from './database'
import type { Documents } from './documents'

const NAMES = [
  'streets',
  'communities',
  'offices',
  'units',
  'wastePoints',
  'duties',
  'matterCodes',
  'categories',
  'calendars',
  'limits',
  'adminLog',
  'accounts',
  'enterprises',
  'visits',
  'identities',
  'cases',
  'events',
  'requests',
  'outbox',
  'counters',
  'sequences',
  'claims',
  'files',
  'uploads',
  'accessRecords',
  'templates',
  'products',
  'policies',
  'policyInterests',
  'contacts',
  'messageQuotas',
  'messages',
  'digests',
  'news',
  'leases',
  'issues',
  'issueStats',
  'lessons',
  'models',
  'routing',
  'terms',
  'termStats',
  'notices',
  'faqs',
  'invitations',
  'colleagueInvitations',
  'shifts',
  'mediators',
  'loads',
  'dutyPlans',
  'dutyDays',
] as const satisfies readonly (keyof Documents)[]

export type Collections = { readonly [N in keyof Documents]: Collection<Documents[N]> }
export type TransactionCollections = { readonly [N in keyof Documents]: TransactionCollection<Documents[N]> }

export const collections = Object.fromEntries(
  NAMES.map((name) => [name, new Collection(name)]),
) as unknown as Collections

/**
 * Runs `work` in one transaction over the same collections; it may run more than once, so it must only read and write. What it
 * needs from outside is asked for `meanwhile`, once.
 */
export const transact = <R, M = undefined>(
  work: (collections: TransactionCollections, needed: M) => Promise<R>,
  meanwhile?: () => Promise<M>,
): Promise<R> =>
  inTransaction<R, M>(
    (transaction, needed) =>
      work(
        Object.fromEntries(
          NAMES.map((name) => [name, new TransactionCollection(transaction, name)]),
        ) as unknown as TransactionCollections,
        needed,
      ),
    meanwhile,
  )
