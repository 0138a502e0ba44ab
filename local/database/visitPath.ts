import { isPosition } from './indexKeys'
import { type Document, isDocument, own, type Value } from './values'

/**
 * True when some value that the path leads to passes the test. Arrays on the way are searched element by element, and
 * by position where the path has a number; the test sees what stands at the end as it is, arrays included.
 */
export function visitPath(
  value: Value | undefined,
  path: readonly string[],
  at: number,
  test: (value: Value | undefined) => boolean,
): boolean {
  if (at === path.length) return test(value)
  const field = path[at] as string
  if (Array.isArray(value)) {
    const position = isPosition(field) ? Number(field) : -1
    if (position >= 0 && position < value.length && visitPath(value[position], path, at + 1, test)) return true
    return value.some((item) => isDocument(item) && visitPath(item, path, at, test))
  }
  if (isDocument(value)) return visitPath(own(value, field), path, at + 1, test)
  return test(undefined)
}

/** The value at a path that must not go through arrays, or undefined. */
export function valueAt(document: Document, path: string): Value | undefined {
  let value: Value | undefined = document
  for (const field of path.split('.')) {
    if (!isDocument(value)) return undefined
    value = own(value, field)
  }
  return value
}
