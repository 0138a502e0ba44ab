import { CloudError } from '../CloudError'
import { EMPTY_ARRAY, encodeKeys, type KeyPart } from './encodeKey'
import { type Document, isDocument, own, type Value } from './values'

export interface IndexKeys {
  /** The distinct entries of the document, encoded. */
  keys: Buffer[]
  /** Positions of the index fields that went through an array. */
  arrayFields: number[]
}

interface Slot {
  value: KeyPart
  rest: readonly string[]
  done: boolean
}

/** Every entry that a document has in an index: one, or one an element where a field holds an array. */
export function indexKeys(
  document: Document,
  paths: ReadonlyArray<readonly string[]>,
  directions: ReadonlyArray<1 | -1>,
): IndexKeys {
  const plain = plainKeys(document, paths, directions)
  if (plain) return plain
  const slots = paths.map((rest): Slot => ({ value: document, rest, done: false }))
  const arrayFields = new Set<number>()
  const keys = new Map<string, Buffer>()
  for (const row of expand(slots, arrayFields)) {
    const key = encodeKeys(row, directions)
    keys.set(key.toString('latin1'), key)
  }
  return { keys: [...keys.values()], arrayFields: [...arrayFields] }
}

/** The same for fields of the document itself of which one at most holds an array: nearly every index is such a one. */
function plainKeys(
  document: Document,
  paths: ReadonlyArray<readonly string[]>,
  directions: ReadonlyArray<1 | -1>,
): IndexKeys | undefined {
  const row: KeyPart[] = []
  let at = -1
  for (const [position, path] of paths.entries()) {
    if (path.length > 1) return undefined
    const value = own(document, path[0] as string)
    if (Array.isArray(value)) {
      if (at !== -1) return undefined
      at = position
    }
    row.push(value)
  }
  if (at === -1) return { keys: [encodeKeys(row, directions)], arrayFields: [] }
  const array = row[at] as Value[]
  const keys = new Map<string, Buffer>()
  const elements: readonly KeyPart[] = array.length === 0 ? [EMPTY_ARRAY] : array
  for (const element of elements) {
    row[at] = element
    const key = encodeKeys(row, directions)
    keys.set(key.toString('latin1'), key)
  }
  return { keys: [...keys.values()], arrayFields: [at] }
}

function expand(slots: readonly Slot[], arrayFields: Set<number>): KeyPart[][] {
  const stopped = slots.map(advance)
  const at = stopped.findIndex((slot) => !slot.done && Array.isArray(slot.value))
  if (at === -1) return [stopped.map((slot) => slot.value)]
  const array = stopped[at]?.value as Value[]
  for (const [position, slot] of stopped.entries()) {
    if (slot.done || !Array.isArray(slot.value)) continue
    if (slot.value !== array) throw new CloudError('DATABASE_REQUEST_FAILED', 'cannot index parallel arrays')
    arrayFields.add(position)
  }
  if (array.length === 0) return expand(intoElement(stopped, array, EMPTY_ARRAY), arrayFields)
  return array.flatMap((element) => expand(intoElement(stopped, array, element), arrayFields))
}

/** Walks down until the path ends or an array stands in the way. */
function advance(slot: Slot): Slot {
  let { value, rest } = slot
  if (slot.done) return slot
  while (rest.length > 0) {
    const field = rest[0] as string
    if (Array.isArray(value)) {
      if (!isPosition(field) || Number(field) >= value.length) break
      value = value[Number(field)]
    } else {
      value = isDocument(value) ? own(value, field) : undefined
    }
    rest = rest.slice(1)
    if (value === undefined) rest = []
  }
  return { ...slot, value, rest, done: !Array.isArray(value) }
}

function intoElement(slots: readonly Slot[], array: readonly Value[], element: KeyPart): Slot[] {
  return slots.map((slot) => {
    if (slot.done || slot.value !== array) return slot
    // an element is indexed whole where the path ends, even when it is itself an array
    if (slot.rest.length === 0) return { ...slot, value: element, done: true }
    const value = isDocument(element) ? element : undefined
    return { ...slot, value, rest: value === undefined ? [] : slot.rest, done: value === undefined }
  })
}

export function isPosition(field: string): boolean {
  return /^(0|[1-9]\d*)$/.test(field)
}
