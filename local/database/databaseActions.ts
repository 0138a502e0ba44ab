import { CloudError } from '../CloudError'
import type { Action, ActionRequest } from '../server/Action'
import type { Database, Modify } from './Database'
import { parseEjson, stringifyEjson } from './ejson'
import type { Find } from './findDocuments'
import { projectDocument } from './projectDocument'
import { projectText } from './projectText'
import { readOrder } from './readOrder'
import { type Document, isDocument, type Value } from './values'

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** The `database.*` actions as the SDK speaks them. */
export function databaseActions(database: Database, clock: () => number): Record<string, Action> {
  const parse = (text: unknown): Value => parseEjson(String(text), clock)
  const read = new Reader(parse)
  return {
    'database.addCollection': async (request) => {
      await database.addCollection(read.collection(request))
      return { data: {} }
    },
    'database.insertDocument': async (request) => {
      const documents = read.documents(request.data)
      const insertedIds = await database.insert(read.collection(request), documents, read.transaction(request))
      return { data: { insertedIds } }
    },
    'database.getDocument': async (request) => {
      const projection = request.projection === undefined ? undefined : read.document(request.projection)
      const found = await getTexts(database, read, request, projection)
      return { data: { list: found.list }, ...found.paging }
    },
    'database.calculateDocument': async (request) => {
      return { data: { total: await database.count(read.collection(request), read.query(request)) } }
    },
    'database.modifyDocument': async (request) => {
      const result = await database.modify(read.collection(request), read.modify(request), read.transaction(request))
      return { data: { updated: result.updated, upsert_id: result.upsertedId } }
    },
    'database.modifyAndReturnDoc': async (request) => {
      const [query, change] = [read.query(request), read.document(request.data)]
      const doc = await database.modifyAndReturn(read.collection(request), query, change, read.transaction(request))
      return { data: { updated: doc === null ? 0 : 1, doc } }
    },
    'database.removeDocument': async (request) => {
      const target = read.target(request)
      if ('query' in target && Object.keys(target.query).length === 0) {
        throw new CloudError('INVALID_PARAM', 'remove needs a condition: an empty query is refused')
      }
      const multi = request.multi !== false
      const deleted = await database.remove(read.collection(request), target, multi, read.transaction(request))
      return { data: { deleted } }
    },
    'database.aggregateDocuments': async (request) => {
      const documents = await database.aggregate(read.collection(request), read.stages(request.stages))
      return { data: { list: documents.map(stringifyEjson) } }
    },
    'database.startTransaction': () => ({ transactionId: database.startTransaction() }),
    'database.commitTransaction': async (request) => {
      await database.commit(String(request.transactionId))
      return {}
    },
    'database.abortTransaction': (request) => {
      database.abort(String(request.transactionId))
      return {}
    },
  }
}

async function getTexts(database: Database, read: Reader, request: ActionRequest, projection: Document | undefined) {
  const name = read.collection(request)
  const transaction = read.transaction(request)
  const target = read.target(request)
  if ('id' in target) {
    const text = await database.get(name, target.id, transaction)
    if (text === null) return { list: [] }
    return { list: [projected(projection)(text, () => read.document(text))] }
  }
  const find = read.find(request, target.query)
  const found = await database.find(name, find, transaction)
  const project = projected(projection)
  const list = found.map((one) => project(one.text, () => one.document))
  return { list, paging: { limit: find.limit, offset: find.offset } }
}

/** What a projection leaves of a document, which is read only where its text does not tell. */
function projected(projection: Document | undefined): (text: string, read: () => Document) => string {
  if (!projection) return (text) => text
  const cut = projectText(projection)
  return (text, read) => cut?.(text) ?? stringifyEjson(projectDocument(read(), projection))
}

/** Reads the fields of requests, refusing what is malformed. */
class Reader {
  constructor(private readonly parse: (text: unknown) => Value) {}

  collection(request: ActionRequest): string {
    if (typeof request.collectionName === 'string') return request.collectionName
    throw new CloudError('INVALID_PARAM', 'collectionName is missing')
  }

  transaction(request: ActionRequest): string | undefined {
    return request.transactionId === undefined ? undefined : String(request.transactionId)
  }

  document(text: unknown): Document {
    const value = this.parse(text)
    if (isDocument(value)) return value
    throw new CloudError('INVALID_PARAM', `not an object: ${String(text).slice(0, 80)}`)
  }

  documents(data: unknown): Document[] {
    if (Array.isArray(data) && data.length > 0) return data.map((text) => this.document(text))
    throw new CloudError('INVALID_PARAM', 'data must be a nonempty array of documents')
  }

  query(request: ActionRequest): Document {
    return request.query === undefined || request.query === '' ? {} : this.document(request.query)
  }

  target(request: ActionRequest): Modify['target'] {
    const query = this.query(request)
    if (request.queryType !== 'DOC') return { query }
    const id = query._id
    if (id === undefined || isDocument(id)) throw new CloudError('INVALID_PARAM', 'a document needs an _id')
    return { id }
  }

  find(request: ActionRequest, query: Document): Find {
    const order = request.order === undefined ? [] : readOrder(this.document(request.order))
    const limit = count(request.limit, 'limit') || DEFAULT_LIMIT
    return { query, order, offset: count(request.offset, 'offset'), limit: Math.min(limit, MAX_LIMIT) }
  }

  modify(request: ActionRequest): Modify {
    const change = this.document(request.data)
    const replace = request.merge === false
    const target = this.target(request)
    const upsert = request.upsert === true
    if (upsert && !('id' in target)) throw new CloudError('INVALID_PARAM', '[local cloud] upsert needs a document id')
    if (replace && !('id' in target)) throw new CloudError('INVALID_PARAM', 'set needs a document id')
    if (replace) delete change._id
    return { target, change, replace, upsert, multi: request.multi === true }
  }

  stages(stages: unknown): Array<{ key: string; value: Value }> {
    if (!Array.isArray(stages) || stages.length === 0) throw new CloudError('INVALID_PARAM', 'stages are missing')
    return stages.map(({ stageKey, stageValue }) => ({ key: String(stageKey), value: this.parse(stageValue) }))
  }
}

function count(value: unknown, name: string): number {
  if (value === undefined || value === null) return 0
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new CloudError('INVALID_PARAM', `${name} must be a whole number from 0`)
}
