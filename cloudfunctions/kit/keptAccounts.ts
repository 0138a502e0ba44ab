import { collections } from './collections'
import type { AccountDoc } from './peopleDocuments'

/** How long an instance takes an account as it read it: a role that is taken away ends in this time at the latest. */
const ACCOUNT_KEPT_MS = 5_000
const KEPT_MOST = 1_000

const kept = new Map<string, { account: AccountDoc; until: number }>()

/** The account of an identity as it is now; undefined for a visitor. */
export async function readAccount(callerId: string, now: number): Promise<AccountDoc | undefined> {
  const identity = await collections.identities.get(callerId)
  const account = identity && (await collections.accounts.get(identity.accountId))
  kept.delete(callerId)
  if (!account) return undefined
  // the one that was read longest ago makes room
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= KEPT_MOST) kept.delete(oldest)
  kept.set(callerId, { account, until: now + ACCOUNT_KEPT_MS })
  return account
}

/** The account as this instance read it some seconds ago, if it did. That somebody has none is never kept. */
export function keptAccount(callerId: string, now: number): AccountDoc | undefined {
  const entry = kept.get(callerId)
  return entry && now < entry.until ? entry.account : undefined
}
