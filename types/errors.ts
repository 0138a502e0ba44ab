/** Every way in which a call can fail. The list is closed: a client may rely on having a text for each. */
export const ERROR_CODES = [
  /** A field of the input is missing or wrong; `fields` says which and how to mend it. */
  'INVALID_INPUT',
  'NOT_SIGNED_IN',
  /** Signed in to the platform, but without an account here yet. */
  'NOT_REGISTERED',
  'NOT_ALLOWED',
  /** Also the answer to a case that the caller may not read: existence is not told. */
  'NOT_FOUND',
  /** Somebody else changed the case since the caller read it; nothing was written. */
  'CONFLICT',
  /** The action does not exist in the state that the case has. */
  'WRONG_STATE',
  'CONSENT_OUTDATED',
  /** The report is of a category that needs its reporter to be better known; `details.needs` says how well. */
  'LEVEL_TOO_LOW',
  /** The same thing was filed before; `details.caseId` names it. */
  'DUPLICATE',
  'FILE_REFUSED',
  'PHONE_CODE_REFUSED',
  /** The platform or its database did not answer; the same request may be sent again. */
  'UNAVAILABLE',
  /** Made by the client only: the request did not reach the platform or the answer did not come back. */
  'NETWORK',
  'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export interface FieldError {
  /** Path into the input, such as `place.address`; empty when the input as a whole is wrong. */
  field: string
  /** What is wrong and how to mend it, in the caller's language. */
  message: string
}

export interface CallError {
  code: ErrorCode
  message: string
  fields?: FieldError[]
  /** Facts for the client beside the text, such as the version a case has now. */
  details?: Record<string, string | number>
}

export type Answer<T> = { ok: true; data: T } | { ok: false; error: CallError }
