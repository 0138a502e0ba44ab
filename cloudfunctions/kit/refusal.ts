import type { ErrorCode, FieldError } from '@contract/errors'
import type { TextKey } from './texts/zh'

/** A use case says no: a code of the closed list, and a text of the tables that says why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: ErrorCode,
    readonly text: TextKey,
    readonly options: {
      /** Words that the text leaves places for. */
      words?: Record<string, string | number>
      fields?: FieldError[]
      /** The one field that the text speaks of. */
      field?: string
      details?: Record<string, string | number>
    } = {},
  ) {
    super(`${code}: ${text}`)
  }
}
