import type { Collection } from './Collection'
import type { Found } from './Found'
import { type Explanation, explainFind, type Find, findDocuments } from './findDocuments'

/** What a console shows of a collection. */
export interface CollectionState {
  name: string
  documents: number
  indexes: Array<{ name: string; keys: string[]; unique: boolean }>
}

/** What a query finds and how; `refusal` is what strict mode says to it. */
export interface Explained {
  found: Found[]
  explanation: Explanation
  refusal: string | undefined
}

export function describeCollection(collection: Collection): CollectionState {
  const plain = collection.indexes.map(({ name, fields, directions, unique }) => ({
    ...{ name, unique },
    keys: fields.map((field, at) => `${field} ${directions[at]}`),
  }))
  const geo = collection.geoIndexes.map(({ name, field }) => ({ name, unique: false, keys: [`${field} 2dsphere`] }))
  return { name: collection.name, documents: collection.count(), indexes: [...plain, ...geo] }
}

export function explainQuery(collection: Collection, find: Find): Explained {
  const answer = explainFind(collection, find)
  try {
    findDocuments(collection, { ...find, limit: 1 }, true)
    return { ...answer, refusal: undefined }
  } catch (error) {
    return { ...answer, refusal: error instanceof Error ? error.message : String(error) }
  }
}
