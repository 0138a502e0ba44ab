import type { CallError } from '@contract/errors'
import type { Language } from '@contract/language'
import { isDuplicate, isUnavailable } from './database'
import { logFailure } from './log'
import { Refusal } from './refusal'
import { say } from './texts/say'

/** What the caller is told of something that went wrong; what he cannot mend goes to the log under a reference. */
export function callError(error: unknown, language: Language, requestId: string): CallError {
  if (error instanceof Refusal) {
    const { words, fields, field, details } = error.options
    const message = say(language, error.text, words)
    return { code: error.code, message, fields: field === undefined ? fields : [{ field, message }], details }
  }
  logFailure(requestId, error)
  // A duplicate that no use case expected comes from two equal requests at once: the next try finds the first one's result.
  if (isUnavailable(error) || isDuplicate(error)) return { code: 'UNAVAILABLE', message: say(language, 'unavailable') }
  return { code: 'INTERNAL', message: say(language, 'internal', { reference: requestId.slice(0, 8) }) }
}
