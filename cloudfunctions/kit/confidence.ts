import { type Fields, isContent, isMoney } from '@contract/fields'
import { z } from 'zod'
import { sealFor } from './sealFor'

/** What is told in a case that keeps it sealed: sealed before it is kept, opened only for those who may read it. */

const SEALED = 'v1.'

const placeOf = (caseId: string, field: string) => ({ collection: 'cases', id: caseId, field })

export const sealContent = (caseId: string, field: string, value: string): string =>
  sealFor().seal(value, placeOf(caseId, field))

/** Something that is no text, sealed as a whole: an amount, or a form with all its answers. */
interface SealedWhole {
  sealed: string
}

export const sealWhole = (caseId: string, value: unknown): SealedWhole => ({
  sealed: sealContent(caseId, 'sealed', JSON.stringify(value)),
})

const isSealedWhole = (value: object): value is SealedWhole =>
  'sealed' in value && typeof value.sealed === 'string' && value.sealed.startsWith(SEALED)

/** The input of an action with what is told in words or by hand sealed, and its amounts too where they are wanted sealed. */
export const sealInput = (
  caseId: string,
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  amounts = false,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields[name]
      if (field && isContent(field) && typeof value === 'string' && value !== '') {
        return [name, sealContent(caseId, name, value)]
      }
      return [name, field && amounts && isMoney(field) && value !== undefined ? sealWhole(caseId, value) : value]
    }),
  )

/** A value with everything in it left out that is sealed. */
export function withoutContent(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(SEALED) ? undefined : value
  if (Array.isArray(value)) return value.map(withoutContent)
  if (typeof value !== 'object' || value === null) return value
  if (isSealedWhole(value)) return undefined
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutContent(each)]))
}

/** Opens whatever is sealed within a value, each under the name of its field. */
export function openContent(caseId: string, value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    return value.startsWith(SEALED) ? sealFor().open(value, placeOf(caseId, field)) : value
  }
  if (Array.isArray(value)) return value.map((each) => openContent(caseId, each, field))
  if (typeof value !== 'object' || value === null) return value
  if (isSealedWhole(value)) return JSON.parse(sealFor().open(value.sealed, placeOf(caseId, 'sealed')))
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, openContent(caseId, each, name)]))
}

const partyDetails = z.object({ name: z.string(), phone: z.string(), home: z.string() })
const partiesByName = z.record(z.string(), partyDetails)

export type PartyDetails = z.infer<typeof partyDetails>

export const sealParties = (caseId: string, details: Readonly<Record<string, PartyDetails>>): string =>
  sealContent(caseId, 'parties', JSON.stringify(details))

/** Name, phone and home of each party, by its id. */
export const openParties = (caseId: string, sealed: string): Record<string, PartyDetails> =>
  partiesByName.parse(JSON.parse(sealFor().open(sealed, placeOf(caseId, 'parties'))))
