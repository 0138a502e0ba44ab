import { isDeepStrictEqual } from 'node:util'
import {
  CONTRACT,
  eventSchema,
  NEEDS_CONSENT,
  type OutputOf,
  type ParsedInputOf,
  type UseCaseName,
} from '@contract/contract'
import type { Answer } from '@contract/errors'
import type { Language } from '@contract/language'
import { isStaff, type Who } from '@contract/permissions'
import { callError } from './callError'
import { asMember, type Context, hasRight, type MemberContext, makeContext, newId } from './context'
import { fieldErrors } from './fieldErrors'
import { type Caller, callerOf, type PlatformContext } from './identity'
import { keptAccount, readAccount } from './keptAccounts'
import { logLine } from './log'
import type { AccountDoc } from './peopleDocuments'
import { Refusal } from './refusal'

/** What a use case gets as its context: members are known to have an account. */
type ContextFor<N extends UseCaseName> = (typeof CONTRACT)[N]['who'] extends 'visitor' | 'timer'
  ? Context
  : MemberContext

export type Handler<N extends UseCaseName> = (context: ContextFor<N>, input: ParsedInputOf<N>) => Promise<OutputOf<N>>

/** The use cases of one function, by the part of their name after the dot. */
export type Handlers<F extends string> = {
  [N in UseCaseName as N extends `${F}.${infer U}` ? U : never]: Handler<N>
}

type AnyHandler = (context: Context, input: unknown) => Promise<unknown>

/**
 * Makes the `main` of a cloud function: everything that is the same for every use case happens here, once. A function that
 * `keepsAccounts` reads the account of a caller anew only every few seconds; one that changes accounts must not.
 */
export function serve<F extends string>(functionName: F, handlers: Handlers<F>, { keepsAccounts = false } = {}) {
  const byName = handlers as unknown as Readonly<Record<string, AnyHandler>>
  return async (event: unknown, platformContext?: PlatformContext): Promise<Answer<unknown>> => {
    const startedAt = Date.now()
    const caller = callerOf(platformContext)
    const parsed = eventSchema.safeParse(caller.isTimer ? timerEvent(functionName) : event)
    const language: Language = parsed.success ? parsed.data.language : 'zh'
    const requestId = parsed.success ? parsed.data.requestId : newId()
    const useCase = parsed.success ? parsed.data.useCase : '?'
    const answer = await attempt(
      async () => {
        if (!parsed.success)
          throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, language) })
        const { input } = parsed.data
        const call = { functionName, useCase, input, caller, now: startedAt, requestId, language }
        return keepsAccounts ? runWithKept(byName, call) : run(byName, call, await accountOf(caller, startedAt))
      },
      language,
      requestId,
    )
    logLine({
      useCase,
      requestId,
      ok: answer.ok,
      code: answer.ok ? undefined : answer.error.code,
      ms: Date.now() - startedAt,
    })
    return answer
  }
}

const timerEvent = (functionName: string) => ({ useCase: `${functionName}.run`, input: {}, requestId: newId() })

interface Call {
  functionName: string
  useCase: string
  input: unknown
  caller: Caller
  now: number
  requestId: string
  language: Language
}

type Handling = Readonly<Record<string, AnyHandler>>

const accountOf = async ({ id }: Caller, now: number): Promise<AccountDoc | undefined> =>
  id ? readAccount(id, now) : undefined

/** Runs with the account as it was some seconds ago; what is refused to that one is tried again as the account is now. */
async function runWithKept(handlers: Handling, call: Call): Promise<unknown> {
  const { caller, now } = call
  const kept = caller.id ? keptAccount(caller.id, now) : undefined
  if (!kept) return run(handlers, call, await accountOf(caller, now))
  try {
    return await run(handlers, call, kept)
  } catch (error) {
    const account = error instanceof Refusal ? await accountOf(caller, now) : kept
    if (isDeepStrictEqual(account, kept)) throw error
    return run(handlers, call, account)
  }
}

async function run(handlers: Handling, call: Call, account: AccountDoc | undefined): Promise<unknown> {
  const { functionName, useCase, input, language } = call
  const [owner, name = ''] = useCase.split('.')
  const handler = owner === functionName && Object.hasOwn(handlers, name) ? handlers[name] : undefined
  if (!handler) throw new Refusal('INVALID_INPUT', 'unknownUseCase', { words: { useCase } })
  const spec = CONTRACT[useCase as UseCaseName]
  const context = admit(spec.who, call, account)
  if (NEEDS_CONSENT.includes(useCase as UseCaseName)) await refuseOldConsent(context)
  const parsed = spec.input.safeParse(input, { reportInput: true })
  if (!parsed.success)
    throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, language) })
  return handler(context, parsed.data)
}

/** Data are taken in under the privacy text as it is now: who agreed to an earlier one is asked anew. */
async function refuseOldConsent(context: Context): Promise<void> {
  const { privacyVersion } = (await context.street()).doc
  if (context.account?.consents.at(-1)?.version === privacyVersion) return
  throw new Refusal('CONSENT_OUTDATED', 'consentOutdated', { details: { version: privacyVersion } })
}

/** Lets the caller in, as the contract says who may call. */
function admit(who: Who, { caller, now, requestId, language }: Call, account: AccountDoc | undefined): Context {
  if ((who === 'timer') !== caller.isTimer) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (who !== 'timer' && !caller.id) throw new Refusal('NOT_SIGNED_IN', 'notSignedIn')
  const context = makeContext(caller, account, now, requestId, language)
  if (who === 'visitor' || who === 'timer') return context
  const member = asMember(context)
  const { memberships } = member.account
  if (who === 'staff' && !memberships.some(isStaff)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (typeof who === 'object' && !hasRight(memberships, who.right)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  return member
}

async function attempt(work: () => Promise<unknown>, language: Language, requestId: string): Promise<Answer<unknown>> {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    return { ok: false, error: callError(error, language, requestId) }
  }
}
