import { randomBytes } from 'node:crypto'
import { CloudError } from '../CloudError'
import type { CollectionSpec } from '../spec'
import { runPipeline } from './aggregation/Pipeline'
import type { Stage } from './aggregation/Stage'
import { type Collection, encodeId } from './Collection'
import { equalValues } from './compareValues'
import { countByIndex } from './countByIndex'
import { type CollectionState, describeCollection, type Explained, explainQuery } from './describeCollection'
import { parseStored, stringifyEjson } from './ejson'
import type { Found } from './Found'
import { type Find, findDocuments } from './findDocuments'
import { Store } from './Store'
import { type Transaction, Transactions } from './Transactions'
import { updateDocument, updateSteps } from './updateDocument'
import { clone, type Document, type Value } from './values'
import { Blocked, documentKey, Writer } from './Writer'
import { WAIT_FOR_TRANSACTION, waitUntil } from './waitUntil'

export interface DatabaseOptions {
  file: string
  collections: readonly CollectionSpec[]
  strict: boolean
  clock: () => number
  log: (line: string) => void
  /** Milliseconds that a write waits for a transaction that holds its document; default 10 s. */
  wait?: number
}

/** What to do to the documents that a query finds. */
export interface Modify {
  /** By `_id`, or by query. */
  target: { id: Value } | { query: Document }
  /** Update operators, or with `replace` the whole new document without `_id`. */
  change: Document
  replace: boolean
  upsert: boolean
  multi: boolean
}

/** The document database: the platform's operations with its meaning, over one file. */
export class Database {
  readonly store: Store
  readonly transactions: Transactions
  private readonly writer: Writer

  constructor(private readonly options: DatabaseOptions) {
    this.store = new Store(options.file, options.collections)
    this.transactions = new Transactions(options.clock)
    this.writer = new Writer(this.transactions)
    this.store.commit.onUndone = (wholeBatch) => {
      this.store.reloadArrayFields()
      if (wholeBatch) this.transactions.finishAll()
    }
  }

  /** The document's text, or null. */
  async get(name: string, id: Value, transactionId?: string): Promise<string | null> {
    const text = this.textOf(this.collection(name), id, this.transaction(transactionId))
    await this.store.commit.settled()
    return text
  }

  async find(name: string, find: Find, transactionId?: string): Promise<Found[]> {
    const found = this.search(this.collection(name), find, this.transaction(transactionId))
    await this.store.commit.settled()
    return found
  }

  async count(name: string, query: Document): Promise<number> {
    const collection = this.collection(name)
    this.refuseUnbounded(collection, query, 'count')
    const total = countByIndex(collection, query) ?? this.search(collection, everything(query)).length
    await this.store.commit.settled()
    return total
  }

  /** Runs a pipeline on what its leading `$match` finds. */
  async aggregate(name: string, stages: readonly Stage[]): Promise<Document[]> {
    const source = {
      strict: this.options.strict,
      search: (from: string, find: Find) => this.search(this.collection(from), find).map(({ document }) => document),
      geoFields: (from: string) => this.collection(from).geoIndexes.map(({ field }) => field),
    }
    const documents = runPipeline(source, name, stages, {})
    await this.store.commit.settled()
    return documents
  }

  /** Adds documents, all or none; answers their ids. */
  insert(name: string, documents: readonly Document[], transactionId?: string): Promise<Value[]> {
    return this.change(transactionId, (transaction) => {
      const collection = this.collection(name)
      return documents.map((given) => {
        const id = given._id ?? randomBytes(16).toString('hex')
        if (this.exists(collection, id, transaction)) throw duplicateId(name, id)
        this.put(collection, id, { _id: id, ...given }, transaction)
        return id
      })
    })
  }

  modify(name: string, modify: Modify, transactionId?: string): Promise<{ updated: number; upsertedId: Value }> {
    const { target, change, replace, upsert, multi } = modify
    if (!replace) updateSteps(change)
    return this.change(transactionId, (transaction) => {
      const collection = this.collection(name)
      const found = this.targets(collection, target, multi, transaction, 'update')
      let updated = 0
      for (const document of found) {
        const next = replace ? { _id: document._id as Value, ...change } : updateDocument(document, change)
        // as MongoDB does: a document that stays the same is neither written nor counted
        if (equalValues(next, document)) continue
        this.put(collection, document._id as Value, next, transaction)
        updated++
      }
      if (found.length > 0 || !upsert || !('id' in target)) return { updated, upsertedId: null }
      const empty: Document = { _id: target.id }
      const next = replace ? { ...empty, ...clone(change) } : updateDocument(empty, change)
      this.put(collection, target.id, next, transaction)
      return { updated: 0, upsertedId: target.id }
    })
  }

  /** Updates one document that the query finds and answers its new text. */
  modifyAndReturn(name: string, query: Document, change: Document, transactionId?: string): Promise<string | null> {
    updateSteps(change)
    return this.change(transactionId, (transaction) => {
      const collection = this.collection(name)
      const [document] = this.targets(collection, { query }, false, transaction, 'update')
      if (!document) return null
      const next = updateDocument(document, change)
      this.put(collection, document._id as Value, next, transaction)
      return stringifyEjson(next)
    })
  }

  remove(name: string, target: Modify['target'], multi: boolean, transactionId?: string): Promise<number> {
    return this.change(transactionId, (transaction) => {
      const collection = this.collection(name)
      const found = this.targets(collection, target, multi, transaction, 'remove')
      for (const document of found) this.put(collection, document._id as Value, null, transaction)
      return found.length
    })
  }

  async addCollection(name: string): Promise<void> {
    if (!/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(name))
      throw new CloudError('INVALID_PARAM', `not a collection name: ${name}`)
    await this.store.commit.write(() => {
      if (this.store.collection(name)) {
        throw new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `Db or Table already exist: ${name}`)
      }
      this.store.add(name)
    })
  }

  /** Collections with their indexes and how many documents they hold. */
  describe(): CollectionState[] {
    return this.store.names.map((name) => describeCollection(this.collection(name)))
  }

  /** Runs a query without strict mode and tells how it was served, and whether strict mode would have refused it. */
  async explain(name: string, find: Find): Promise<Explained> {
    const explained = explainQuery(this.collection(name), find)
    await this.store.commit.settled()
    return explained
  }

  startTransaction(): string {
    return this.transactions.start().id
  }

  async commit(transactionId: string): Promise<void> {
    const transaction = this.transactions.get(transactionId)
    try {
      await this.store.commit.write(() => {
        this.writer.commit(transaction, (name) => this.collection(name))
        this.transactions.finish(transactionId)
      })
    } finally {
      this.transactions.finish(transactionId)
    }
  }

  abort(transactionId: string): void {
    this.transactions.finish(this.transactions.get(transactionId).id)
  }

  /** Removes all documents; transactions end. */
  async reset(): Promise<void> {
    this.transactions.finishAll()
    await this.store.commit.write(() => this.store.clear())
  }

  close(): void {
    this.transactions.finishAll()
    this.store.close()
  }

  private collection(name: string): Collection {
    const collection = this.store.collection(name)
    if (collection) return collection
    throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}. Please check your request.`)
  }

  private transaction(id: string | undefined): Transaction | undefined {
    return id === undefined ? undefined : this.transactions.get(id)
  }

  private search(collection: Collection, find: Find, transaction?: Transaction): Found[] {
    const overlay = transaction && this.transactions.overlay(transaction, collection.name)
    return findDocuments(collection, find, this.options.strict, overlay)
  }

  private textOf(collection: Collection, id: Value, transaction: Transaction | undefined): string | null {
    const key = encodeId(id)
    const seen = transaction && this.transactions.seen(transaction, documentKey(collection.name, key))
    return seen ? seen.text : (collection.get(key)?.text ?? null)
  }

  private exists(collection: Collection, id: Value, transaction: Transaction | undefined): boolean {
    return this.textOf(collection, id, transaction) !== null
  }

  private targets(
    collection: Collection,
    target: Modify['target'],
    multi: boolean,
    transaction: Transaction | undefined,
    verb: string,
  ): Document[] {
    if ('id' in target) {
      const text = this.textOf(collection, target.id, transaction)
      return text === null ? [] : [parseStored(text)]
    }
    this.refuseUnbounded(collection, target.query, verb)
    const find = { ...everything(target.query), limit: multi ? Number.POSITIVE_INFINITY : 1 }
    return this.search(collection, find, transaction).map(({ document }) => document)
  }

  private refuseUnbounded(collection: Collection, query: Document, verb: string): void {
    if (!this.options.strict || Object.keys(query).length > 0) return
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[local cloud] strict mode: ${verb} without a condition reads all of collection ${collection.name}: add a condition that an index serves`,
    )
  }

  private put(
    collection: Collection,
    id: Value,
    document: Document | null,
    transaction: Transaction | undefined,
  ): void {
    if (transaction) this.writer.putLater(transaction, collection, id, document)
    else this.writer.putNow(collection, id, document)
  }

  // a write that fails ends the transaction, as in MongoDB: going on would succeed here and fail there
  private inTransaction<T>(transaction: Transaction, operation: (transaction: Transaction) => T): T {
    try {
      return operation(transaction)
    } catch (error) {
      this.transactions.finish(transaction.id)
      throw error
    }
  }

  private async change<T>(
    transactionId: string | undefined,
    operation: (transaction: Transaction | undefined) => T,
  ): Promise<T> {
    if (transactionId !== undefined) {
      const result = this.inTransaction(this.transactions.get(transactionId), operation)
      await this.store.commit.settled()
      return result
    }
    const deadline = performance.now() + (this.options.wait ?? WAIT_FOR_TRANSACTION)
    for (;;) {
      try {
        return await this.store.commit.write(() => operation(undefined))
      } catch (error) {
        if (!(error instanceof Blocked)) throw error
        await waitUntil(error.owner.ended, deadline)
      }
    }
  }
}

function everything(query: Document): Find {
  return { query, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }
}

function duplicateId(collection: string, id: Value): CloudError {
  return new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `E11000 duplicate key error collection: ${collection} index: _id_ dup key: { _id: ${stringifyEjson(id)} }`,
  )
}
