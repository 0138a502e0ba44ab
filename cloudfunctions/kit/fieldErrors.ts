import type { FieldError } from '@contract/errors'
import type { Language } from '@contract/language'
import type { z } from 'zod'
import { fieldName } from './texts/fieldNames'
import { say } from './texts/say'

type Issue = z.core.$ZodIssue

/** Turns what zod found into errors that name the field and how to mend it, in the caller's language. */
export const fieldErrors = (error: z.ZodError, language: Language): FieldError[] =>
  error.issues.map((issue) => ({ field: issue.path.join('.'), message: messageOf(issue, language) }))

function messageOf(issue: Issue, language: Language): string {
  const field = fieldName(issue.path, language)
  switch (issue.code) {
    case 'too_small': {
      const minimum = Number(issue.minimum)
      if (issue.origin === 'string')
        return minimum <= 1
          ? say(language, 'fieldRequired', { field })
          : say(language, 'fieldTooShort', { field, minimum })
      return say(language, 'fieldTooSmall', { field, minimum })
    }
    case 'too_big': {
      const maximum = Number(issue.maximum)
      if (issue.origin === 'string') return say(language, 'fieldTooLong', { field, maximum })
      if (issue.origin === 'array') {
        const key = issue.path.at(-1) === 'items' ? 'fieldTooManyRows' : 'fieldTooMany'
        return say(language, key, { field, maximum })
      }
      return say(language, 'fieldTooBig', { field, maximum })
    }
    case 'invalid_format':
      if (issue.path.at(-1) === 'number') return say(language, 'fieldPhone')
      if (issue.path.at(-1) === 'phone') return say(language, 'fieldContactPhone')
      return say(language, 'fieldWrong', { field })
    case 'invalid_value':
      return say(language, 'fieldChoice', { field })
    case 'unrecognized_keys':
      return say(language, 'fieldUnknown', { keys: issue.keys.join(', ') })
    case 'invalid_type':
      return issue.input === undefined
        ? say(language, 'fieldRequired', { field })
        : say(language, 'fieldWrong', { field })
    default:
      return say(language, 'fieldWrong', { field })
  }
}
