import type { FieldError } from '@contract/errors'
import type { Language } from '@contract/language'
import type { z } from 'zod'
import { fieldName } from './texts/fieldNames'
import { say } from './texts/say'

type Issue = z.core.$ZodIssue

interface FieldPlace {
  /** Where the checked part lies in the input. */
  prefix: string
  /** What people call a field of the part. */
  nameOf(path: readonly PropertyKey[]): string
}

/** Turns what zod found into errors that name the field and how to mend it, in the caller's language. */
export const fieldErrors = (error: z.ZodError, language: Language, place?: FieldPlace): FieldError[] =>
  error.issues.flatMap((issue) => {
    if (place && issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [place.prefix, ...issue.path, key].join('.'),
        message: say(language, 'fieldUnknownAnswer', { field: key }),
      }))
    }
    const name = place ? place.nameOf(issue.path) : fieldName(issue.path, language)
    const path = place ? [place.prefix, ...issue.path] : issue.path
    return [{ field: path.join('.'), message: messageOf(issue, name, language) }]
  })

/** Lists of photos are counted in sheets. */
const PHOTOS: readonly string[] = ['fileIds', 'photos']

function messageOf(issue: Issue, field: string, language: Language): string {
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
        const last = String(issue.path.at(-1))
        const key =
          last === 'items' ? 'fieldTooManyRows' : PHOTOS.includes(last) ? 'fieldTooMany' : 'fieldTooManyThings'
        return say(language, key, { field, maximum })
      }
      return say(language, 'fieldTooBig', { field, maximum })
    }
    case 'invalid_format':
      if (issue.format === 'datetime') return say(language, 'fieldDateTime', { field })
      if (issue.path.at(-1) === 'number') return say(language, 'fieldPhone')
      if (issue.path.at(-1) === 'phone') return say(language, 'fieldContactPhone')
      return say(language, 'fieldWrong', { field })
    case 'invalid_value':
      return say(language, 'fieldChoice', { field })
    case 'unrecognized_keys':
      return say(language, 'fieldUnknown', { keys: issue.keys.join(', ') })
    case 'invalid_type':
      if (issue.expected === 'number' && issue.input !== undefined) return say(language, 'fieldNumber', { field })
      return issue.input === undefined
        ? say(language, 'fieldRequired', { field })
        : say(language, 'fieldWrong', { field })
    default:
      return say(language, 'fieldWrong', { field })
  }
}
