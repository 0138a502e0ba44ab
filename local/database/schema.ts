import type { CollectionSpec, IndexSpec } from '../spec'

export const ID_INDEX = '_id'

/** An index as the store and the planner see it. `_id` is one too, kept by the collection's own table. */
export interface Index {
  name: string
  table: string
  paths: ReadonlyArray<readonly string[]>
  fields: readonly string[]
  directions: ReadonlyArray<1 | -1>
  unique: boolean
  /** Positions of fields that held an array in some document; grows, never shrinks. */
  arrayFields: Set<number>
}

const MAX_INDEXES = 20

/** Refuses a declaration that the platform would refuse. */
export function checkIndexes({ name, indexes }: CollectionSpec): void {
  if (indexes.length > MAX_INDEXES) {
    throw new Error(`collection ${name} declares ${indexes.length} indexes; at most ${MAX_INDEXES} are allowed`)
  }
  for (const [at, index] of indexes.entries()) {
    const fields = index.keys.map(([field]) => field)
    if (fields.length === 0) throw new Error(`index ${index.name} of ${name} has no fields`)
    if (new Set(fields).size < fields.length) throw new Error(`index ${index.name} of ${name} names a field twice`)
    if (indexes.findIndex((other) => other.name === index.name) < at) {
      throw new Error(`collection ${name} declares two indexes named ${index.name}`)
    }
    const spheres = index.keys.filter(([, direction]) => direction === '2dsphere').length
    if (spheres > 1 || (spheres > 0 && index.unique)) {
      throw new Error(`index ${index.name} of ${name}: [local cloud] one 2dsphere field an index, and not unique`)
    }
  }
}

/** An index's declaration as one text, to see whether it changed since the data was written. */
export function signature(spec: IndexSpec): string {
  return JSON.stringify([spec.keys, spec.unique === true])
}

export function toIndex(spec: IndexSpec, table: string, arrayFields: Iterable<number>): Index {
  return {
    name: spec.name,
    table,
    fields: spec.keys.map(([field]) => field),
    paths: spec.keys.map(([field]) => field.split('.')),
    directions: spec.keys.map(([, direction]) => (direction === -1 ? -1 : 1)),
    unique: spec.unique === true,
    arrayFields: new Set(arrayFields),
  }
}

/** The field of a 2dsphere index; undefined for the others. */
export function geoField(spec: IndexSpec): string | undefined {
  return spec.keys.find(([, direction]) => direction === '2dsphere')?.[0]
}
