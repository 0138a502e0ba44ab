import { CONTRACT, eventSchema, type OutputOf, type ParsedInputOf, type UseCaseName } from '@contract/contract'
import type { Answer } from '@contract/errors'
import type { Language } from '@contract/language'
import { type Who, worksInOffice } from '@contract/permissions'
import { callError } from './callError'
import { asMember, type Context, hasRight, type MemberContext, makeContext, newId } from './context'
import { fieldErrors } from './fieldErrors'
import { type Caller, callerOf, type PlatformContext } from './identity'
import { logLine } from './log'
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

/** Makes the `main` of a cloud function: everything that is the same for every use case happens here, once. */
export function serve<F extends string>(functionName: F, handlers: Handlers<F>) {
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
        return run(functionName, byName, useCase, parsed.data.input, caller, startedAt, requestId, language)
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

async function run(
  functionName: string,
  handlers: Readonly<Record<string, AnyHandler>>,
  useCase: string,
  input: unknown,
  caller: Caller,
  now: number,
  requestId: string,
  language: Language,
): Promise<unknown> {
  const [owner, name = ''] = useCase.split('.')
  const handler = owner === functionName && Object.hasOwn(handlers, name) ? handlers[name] : undefined
  if (!handler) throw new Refusal('INVALID_INPUT', 'unknownUseCase', { words: { useCase } })
  const spec = CONTRACT[useCase as UseCaseName]
  const context = await admit(spec.who, caller, now, requestId, language)
  const parsed = spec.input.safeParse(input, { reportInput: true })
  if (!parsed.success)
    throw new Refusal('INVALID_INPUT', 'invalidInput', { fields: fieldErrors(parsed.error, language) })
  return handler(context, parsed.data)
}

/** Lets the caller in, as the contract says who may call. */
async function admit(who: Who, caller: Caller, now: number, requestId: string, language: Language): Promise<Context> {
  if ((who === 'timer') !== caller.isTimer) throw new Refusal('NOT_ALLOWED', 'notAllowed')
  if (who !== 'timer' && !caller.id) throw new Refusal('NOT_SIGNED_IN', 'notSignedIn')
  const context = await makeContext(caller, now, requestId, language)
  if (who === 'visitor' || who === 'timer') return context
  const member = asMember(context)
  const { memberships } = member.account
  if (who === 'staff' && !memberships.some(worksInOffice)) throw new Refusal('NOT_ALLOWED', 'notAllowed')
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
