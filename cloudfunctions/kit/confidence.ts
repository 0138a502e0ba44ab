import { type Fields, isContent } from '@contract/fields'
import { z } from 'zod'
import { sealFor } from './sealFor'

/** What is said in a dispute: sealed before it is kept, opened only for those who may read the case. */

const SEALED = 'v1.'

const placeOf = (caseId: string, field: string) => ({ collection: 'cases', id: caseId, field })

export const sealContent = (caseId: string, field: string, value: string): string =>
  sealFor().seal(value, placeOf(caseId, field))

/** The input of an action with what is told in words or by hand sealed. */
export const sealInput = (
  caseId: string,
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields[name]
      const sealed = field && isContent(field) && typeof value === 'string' && value !== ''
      return [name, sealed ? sealContent(caseId, name, value) : value]
    }),
  )

/** Opens whatever is sealed within a value, each under the name of its field. */
export function openContent(caseId: string, value: unknown, field = ''): unknown {
  if (typeof value === 'string') {
    return value.startsWith(SEALED) ? sealFor().open(value, placeOf(caseId, field)) : value
  }
  if (Array.isArray(value)) return value.map((each) => openContent(caseId, each, field))
  if (typeof value !== 'object' || value === null) return value
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
