import type { Document } from './values'

/** Cuts named fields and `_id` out of the stored text of a document; undefined where that cannot be done at a glance. */
type Cut = (text: string) => string | undefined

/**
 * Makes what a projection leaves of stored documents without reading them; undefined for a projection that asks for more than
 * whole fields.
 */
export function projectText(projection: Document): Cut | undefined {
  const fields = Object.keys(projection)
  const whole = fields.every((field) => isPlain(field) && (projection[field] === true || projection[field] === 1))
  if (fields.length === 0 || !whole) return undefined
  const wanted = new Set(fields)
  return (text) => cut(text, wanted)
}

const isPlain = (field: string): boolean => field !== '' && !field.startsWith('$') && !field.includes('.')

const [QUOTE, COMMA, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = Array.from('",\\{}[]', (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number]

function cut(text: string, wanted: ReadonlySet<string>): string | undefined {
  const kept: string[] = []
  // a stored text has no blanks: `{"field":value,"field":value}`
  for (let at = 1; text.charCodeAt(at) === QUOTE; ) {
    const nameEnd = text.indexOf('"', at + 1)
    if (text.charCodeAt(nameEnd - 1) === BACKSLASH) return undefined
    const name = text.slice(at + 1, nameEnd)
    const end = valueEnd(text, nameEnd + 2)
    // `_id` comes first, as it does in what is projected field by field
    if (name === '_id') kept.unshift(text.slice(at, end))
    else if (wanted.has(name)) kept.push(text.slice(at, end))
    at = end + 1
  }
  return `{${kept.join(',')}}`
}

/** Where the value that begins here ends. */
function valueEnd(text: string, from: number): number {
  let depth = 0
  let at = from
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = stringEnd(text, at)
    else if (sign === OPEN || sign === OPEN_LIST) depth += 1
    else if (sign === CLOSE || sign === CLOSE_LIST) {
      if (depth === 0) break
      depth -= 1
    } else if (sign === COMMA && depth === 0) break
  }
  return at
}

/** The quote that ends a string. */
function stringEnd(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) break
    if (sign === BACKSLASH) at += 1
  }
  return at
}
