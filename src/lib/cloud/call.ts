import type { InputOf, OutputOf, UseCaseName } from '@contract/contract'
import type { Answer, CallError, ErrorCode, FieldError } from '@contract/errors'
import { newRequestId } from '../ids'
import { useSettings } from '../settings'
import { transport } from './transport'
import { SignInLost } from './types'

/** A call that did not succeed: the server's refusal, or `NETWORK` when no answer came. */
export class CallFailure extends Error {
  override name = 'CallFailure'
  readonly code: ErrorCode
  readonly fields: readonly FieldError[]
  readonly details: Readonly<Record<string, string | number>>

  constructor(error: CallError) {
    super(error.message)
    this.code = error.code
    this.fields = error.fields ?? []
    this.details = error.details ?? {}
  }
}

let signInLost = (): void => undefined

/** Says what happens when the sign-in of this device has ended; the session asks to be told. */
export function whenSignInLost(listener: () => void): void {
  signInLost = listener
}

let consentOutdated = (_version: string): Promise<boolean> => Promise.resolve(false)

/** Says how the person is asked to agree to a new privacy text; answers whether they did. */
export function whenConsentOutdated(ask: (version: string) => Promise<boolean>): void {
  consentOutdated = ask
}

export interface CallOptions {
  /** Kept by the caller when the same request is sent again, so that it is carried out once. */
  requestId?: string
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean'
}

/** Calls a use case: typed from the contract, so that client and server cannot drift apart. */
export async function call<N extends UseCaseName>(
  useCase: N,
  input: InputOf<N>,
  options: CallOptions = {},
): Promise<OutputOf<N>> {
  const [functionName = ''] = useCase.split('.')
  const requestId = options.requestId ?? newRequestId()
  const { language } = useSettings.getState()
  let answer: unknown
  try {
    answer = await transport.invoke(functionName, { useCase, input, requestId, language })
  } catch (error) {
    if (!(error instanceof SignInLost)) throw new CallFailure({ code: 'NETWORK', message: '' })
    signInLost()
    throw new CallFailure({ code: 'NOT_SIGNED_IN', message: '' })
  }
  if (!isAnswer(answer)) throw new CallFailure({ code: 'UNAVAILABLE', message: '' })
  if (!answer.ok) {
    const { code, details } = answer.error
    const version = details?.version
    // Names the version only where somebody with an account must agree anew; then the same request goes on.
    if (code === 'CONSENT_OUTDATED' && typeof version === 'string' && (await consentOutdated(version))) {
      return call(useCase, input, { ...options, requestId })
    }
    throw new CallFailure(answer.error)
  }
  return answer.data as OutputOf<N>
}

/** Turns whatever was thrown into a failure with a code. */
export function asFailure(error: unknown): CallFailure {
  return error instanceof CallFailure ? error : new CallFailure({ code: 'INTERNAL', message: '' })
}
