import { createHash } from 'node:crypto'
import type { EventDoc } from './caseDoc'

/** JSON with sorted keys and without undefined values, so that equal content always has equal text. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

/** SHA-256 over an event and the hash of the one before it: a changed or missing event breaks the chain. */
export const hashEvent = (event: Omit<EventDoc, 'hash'>): string =>
  createHash('sha256').update(canonicalJson(event)).digest('hex')

/** The first event whose hash does not fit its content or its predecessor; `undefined` when the chain is whole. */
export function brokenEvent(events: readonly EventDoc[]): EventDoc | undefined {
  let previousHash = ''
  for (const event of events) {
    const { hash, ...rest } = event
    if (rest.previousHash !== previousHash || hashEvent(rest) !== hash) return event
    previousHash = hash
  }
  return undefined
}
