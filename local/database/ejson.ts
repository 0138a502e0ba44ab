import { Binary, BSONRegExp, ObjectId } from 'bson'
import { CloudError, notSupported } from '../CloudError'
import { type Document, isDocument, type Value } from './values'

/**
 * Reads extended JSON as the SDK sends it, in canonical or relaxed form. `now` resolves the platform's server date,
 * which stands for a moment and not for a value.
 */
export function parseEjson(text: string, now: () => number): Value {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new CloudError('INVALID_PARAM', `not valid JSON: ${text.slice(0, 80)}`)
  }
  return revive(raw, now)
}

/** Reads a stored document: relaxed form, no server dates. */
export function parseStored(text: string): Document {
  return revive(JSON.parse(text), storedClock) as Document
}

/** Writes relaxed extended JSON, the form in which documents are stored and answered. */
export function stringifyEjson(value: Value): string {
  return JSON.stringify(plain(value))
}

function storedClock(): number {
  throw new Error('a stored document holds a server date')
}

function revive(value: unknown, now: () => number): Value {
  if (typeof value !== 'object' || value === null) return value as Value
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = revive(value[at], now)
    return value
  }
  const object = value as Record<string, unknown>
  const fields = Object.keys(object)
  const first = fields[0]
  if (first?.startsWith('$')) {
    const typed = reviveTyped(first, object, now)
    if (typed !== undefined) return typed
  }
  for (const field of fields) {
    if (field === '__proto__') throw new CloudError('INVALID_PARAM', 'a field may not be named __proto__')
    const child = object[field]
    if (typeof child === 'object' && child !== null) object[field] = revive(child, now)
  }
  return object as Document
}

const refusedTypes = new Set([
  '$numberDecimal',
  '$timestamp',
  '$code',
  '$symbol',
  '$minKey',
  '$maxKey',
  '$undefined',
  '$dbPointer',
  '$uuid',
])

function reviveTyped(type: string, object: Record<string, unknown>, now: () => number): Value | undefined {
  const content = object[type]
  switch (type) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
      return Number(content)
    case '$date':
      return reviveDate(content)
    case '$oid':
      if (!ObjectId.isValid(String(content))) throw new CloudError('INVALID_PARAM', `not an ObjectId: ${content}`)
      return ObjectId.createFromHexString(String(content))
    case '$regularExpression': {
      const { pattern, options } = content as { pattern: string; options?: string }
      return new BSONRegExp(pattern, options ?? '')
    }
    case '$binary': {
      const { base64, subType } = content as { base64: string; subType: string }
      return new Binary(Buffer.from(base64, 'base64'), Number.parseInt(subType, 16))
    }
    case '$tcb_server_date':
      return new Date(now() + Number(revive((content as { offset?: unknown }).offset ?? 0, now)))
    default:
      if (refusedTypes.has(type)) throw notSupported(`the extended JSON type ${type}`)
      return undefined
  }
}

function reviveDate(content: unknown): Date {
  const time = typeof content === 'object' && content !== null ? Number(Object.values(content)[0]) : content
  const date = new Date(time as string | number)
  if (Number.isNaN(date.getTime())) throw new CloudError('INVALID_PARAM', `not a date: ${JSON.stringify(content)}`)
  return date
}

function plain(value: Value): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  if (isDocument(value)) {
    const copy: Record<string, unknown> = {}
    for (const field of Object.keys(value)) copy[field] = plain(value[field] as Value)
    return copy
  }
  if (value instanceof Date) return plainDate(value)
  if (value instanceof ObjectId) return { $oid: value.toHexString() }
  if (value instanceof BSONRegExp) {
    return { $regularExpression: { pattern: value.pattern, options: value.options } }
  }
  return {
    $binary: {
      base64: Buffer.from(value.value()).toString('base64'),
      subType: value.sub_type.toString(16).padStart(2, '0'),
    },
  }
}

// The relaxed form has ISO text only for the years 1970 to 9999
function plainDate(date: Date): unknown {
  const year = date.getUTCFullYear()
  return { $date: year >= 1970 && year <= 9999 ? date.toISOString() : { $numberLong: String(date.getTime()) } }
}
