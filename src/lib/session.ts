import type { AccountView, MembershipView } from '@contract/account'
import type { EnterpriseMembership } from '@contract/enterprise'
import { type Right, ROLE_POWERS, worksInOffice } from '@contract/permissions'
import { useMemo } from 'react'
import { create } from 'zustand'
import { asFailure, type CallFailure, call, whenSignInLost } from './cloud/call'
import { transport } from './cloud/transport'
import { currentText } from './i18n'
import { queryClient } from './query'
import { forget, readStored, store } from './storage'
import { toast } from './toast'

export interface Session {
  status: 'loading' | 'ready' | 'failed'
  /** The person's account; `undefined` for a visitor who has not registered. */
  account: AccountView | undefined
  failure: CallFailure | undefined
}

const KEY = 'account'
/** Kept while somebody is signed in by name and password, and can be again. */
const SIGNED_IN = 'signedIn'
const remembered = readStored<AccountView>(KEY)

/** Who uses the app. The account of the last time is shown at once and then asked for again. */
export const useSession = create<Session>()(() => ({
  status: remembered ? 'ready' : 'loading',
  account: remembered,
  failure: undefined,
}))

/** Counts how often it became known who uses this page: an answer that was asked for before that is not taken. */
let known = 0

/** Takes an account that a call has answered. */
export function setAccount(account: AccountView | undefined): void {
  known += 1
  useSession.setState({ status: 'ready', account, failure: undefined })
  if (account) store(KEY, account)
  else forget(KEY)
}

/** Asks who the caller is. Without an answer, what was known stays. */
export async function loadAccount(): Promise<void> {
  const asked = known
  try {
    const account = await call('account.me', {})
    if (asked === known) setAccount(account ?? undefined)
  } catch (error) {
    if (asked !== known) return
    const failure = asFailure(error)
    if (failure.code === 'NOT_SIGNED_IN') return // the person has become a visitor and was told so
    const { account } = useSession.getState()
    useSession.setState(account ? {} : { status: 'failed', failure })
  }
}

/** Asks again after a failure, showing that it does. */
export async function reloadAccount(): Promise<void> {
  useSession.setState({ status: 'loading', failure: undefined })
  await loadAccount()
}

/** Signs a person in by name and password; only in a browser. */
export async function signIn(username: string, password: string): Promise<void> {
  await transport.signIn(username, password)
  store(SIGNED_IN, true)
  known += 1
  queryClient.clear()
  forget(KEY)
  useSession.setState({ status: 'loading', account: undefined, failure: undefined })
  await loadAccount()
}

/** Makes this device a visitor's again. */
export async function signOut(): Promise<void> {
  await transport.signOut().catch(() => undefined)
  queryClient.clear()
  forget(SIGNED_IN)
  setAccount(undefined)
}

/** Whether the person can sign in again after leaving; who registered as a visitor of this device cannot. */
export const canReturn = (): boolean => readStored<boolean>(SIGNED_IN) === true

const WORKING_AS = 'workingAs'

/** The office that an official of several works for at the moment, as this device remembers it. */
const useWorkingAs = create<{ officeId: string | undefined }>()(() => ({ officeId: readStored<string>(WORKING_AS) }))

/** From now on the desk and the first page are those of this office. */
export function workAs(officeId: string): void {
  store(WORKING_AS, officeId)
  useWorkingAs.setState({ officeId })
}

/** The offices that an official works in. */
export function useMemberships(): readonly MembershipView[] {
  const account = useSession((session) => session.account)
  return useMemo(() => account?.memberships.filter(worksInOffice) ?? [], [account])
}

/** The offices in which a person mediates. */
export function useMediations(): readonly MembershipView[] {
  const account = useSession((session) => session.account)
  return useMemo(() => account?.memberships.filter(({ role }) => ROLE_POWERS[role].mediates) ?? [], [account])
}

/** The office a person works for now; `undefined` for residents, enterprises and agents. */
export function useMembership(): MembershipView | undefined {
  const chosen = useWorkingAs((working) => working.officeId)
  const memberships = useMemberships()
  return memberships.find(({ officeId }) => officeId === chosen) ?? memberships[0]
}

const NONE: readonly EnterpriseMembership[] = []

/** The enterprises that a person reports as. An account kept from an earlier version of the app names none. */
export const useEnterprises = (): readonly EnterpriseMembership[] =>
  useSession((session) => session.account?.enterprises ?? NONE)

/** Whether the person works for a command centre. */
export const isCentre = (membership: MembershipView | undefined): boolean => membership?.officeKind === 'centre'

/** Whether a role of the person gives a right. */
export const useRight = (right: Right): boolean =>
  useSession((session) => session.account?.rights.includes(right) ?? false)

// Whoever was signed in is a visitor again, is told so, and can sign in anew.
whenSignInLost(() => {
  const { account } = useSession.getState()
  queryClient.clear()
  forget(SIGNED_IN)
  setAccount(undefined)
  if (account) toast(currentText().errors.byCode.NOT_SIGNED_IN)
})
