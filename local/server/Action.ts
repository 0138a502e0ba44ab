import type { Identity } from '../spec'

/** One request of the SDK, with whatever fields its action has. */
export interface ActionRequest {
  action: string
  [field: string]: unknown
}

/** The answer's fields beside `requestId`, mostly `data`; or the whole answer as bytes in `binary`. */
export type ActionAnswer = Record<string, unknown>

/** An operation of the SDK end point. `identity` is the end user on whose behalf the calling function runs. */
export type Action = (request: ActionRequest, identity: Identity) => Promise<ActionAnswer> | ActionAnswer
