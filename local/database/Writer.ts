import type { CloudError } from '../CloudError'
import { type Change, type Collection, duplicate, encodeId } from './Collection'
import { checkDocument } from './checkDocument'
import { stringifyEjson } from './ejson'
import { indexKeys } from './indexKeys'
import type { Index } from './schema'
import type { PendingWrite, Transaction, Transactions } from './Transactions'
import type { Document, Value } from './values'

/** A plain write met a document or a unique key that a transaction holds: it must wait for its end. */
export class Blocked extends Error {
  override name = 'Blocked'

  constructor(readonly owner: Transaction) {
    super('held by a transaction')
  }
}

export function documentKey(collection: string, id: Buffer): string {
  return `${collection}\0${id.toString('latin1')}`
}

/** Puts documents, at once or as part of a transaction, and keeps the two kinds out of each other's way. */
export class Writer {
  constructor(private readonly transactions: Transactions) {}

  /** Writes now. Must run inside a write of the store. */
  putNow(collection: Collection, id: Value, document: Document | null): void {
    const change = this.change(id, document)
    this.waitForOwner(documentKey(collection.name, change.id))
    if (document) {
      for (const { index, key } of this.uniqueKeys(collection, document)) {
        this.waitForOwner(uniqueKey(collection.name, index, key))
        const holder = collection.holder(index, key)
        if (holder && !holder.equals(change.id)) this.waitForOwner(documentKey(collection.name, holder))
      }
    }
    this.applyNow(collection, [change])
  }

  /** Keeps the write for the commit of the transaction; a conflict ends the transaction. */
  putLater(transaction: Transaction, collection: Collection, id: Value, document: Document | null): void {
    const change = this.change(id, document)
    const key = documentKey(collection.name, change.id)
    this.claim(transaction, key)
    if (this.transactions.changedSince(transaction, key)) throw this.transactions.conflict(transaction)
    const keys = document ? collection.entriesOf(document) : undefined
    if (document) {
      for (const unique of this.uniqueKeys(collection, document)) {
        this.claimUnique(transaction, collection, change, document, unique)
      }
    }
    transaction.writes.set(key, { ...change, keys, collection: collection.name })
  }

  /** Writes everything a transaction has kept. Must run inside a write of the store. */
  commit(transaction: Transaction, collectionOf: (name: string) => Collection): void {
    const byCollection = new Map<string, PendingWrite[]>()
    for (const write of transaction.writes.values()) {
      const list = byCollection.get(write.collection)
      if (list) list.push(write)
      else byCollection.set(write.collection, [write])
    }
    for (const [name, writes] of byCollection) this.applyNow(collectionOf(name), writes)
  }

  private applyNow(collection: Collection, changes: readonly Change[]): void {
    const before = collection.apply(changes)
    for (const [at, { id }] of changes.entries()) {
      this.transactions.record(documentKey(collection.name, id), collection.name, id, before[at] ?? null)
    }
  }

  private change(id: Value, document: Document | null): Change {
    const text = document ? stringifyEjson(document) : ''
    if (document) checkDocument(document, text)
    return { id: encodeId(id), document, text }
  }

  private waitForOwner(key: string): void {
    const owner = this.transactions.owner(key)
    if (owner) throw new Blocked(owner)
  }

  private claim(transaction: Transaction, key: string): void {
    const owner = this.transactions.owner(key)
    if (owner && owner !== transaction) throw this.transactions.conflict(transaction)
    this.transactions.lock(transaction, key)
  }

  private claimUnique(
    transaction: Transaction,
    collection: Collection,
    change: Change,
    document: Document,
    { index, key }: UniqueKey,
  ): void {
    this.claim(transaction, uniqueKey(collection.name, index, key))
    const mine = documentKey(collection.name, change.id)
    for (const [other, write] of transaction.writes) {
      if (other === mine || write.collection !== collection.name || !write.document) continue
      if (holds(write.document, index, key)) throw duplicate(collection.name, index, document)
    }
    const holder = collection.holder(index, key)
    if (!holder || holder.equals(change.id)) return
    const holderKey = documentKey(collection.name, holder)
    if (transaction.writes.has(holderKey)) return
    throw this.holderError(transaction, holderKey) ?? duplicate(collection.name, index, document)
  }

  // a holder that came or is changing beside the transaction is a conflict; one that it could see is a duplicate
  private holderError(transaction: Transaction, holderKey: string): CloudError | undefined {
    const changing = this.transactions.owner(holderKey) ?? this.transactions.changedSince(transaction, holderKey)
    return changing ? this.transactions.conflict(transaction) : undefined
  }

  private uniqueKeys(collection: Collection, document: Document): UniqueKey[] {
    return collection.indexes
      .filter(({ unique }) => unique)
      .flatMap((index) => indexKeys(document, index.paths, index.directions).keys.map((key) => ({ index, key })))
  }
}

interface UniqueKey {
  index: Index
  key: Buffer
}

function uniqueKey(collection: string, index: Index, key: Buffer): string {
  return `${collection}\0${index.name}\0${key.toString('latin1')}`
}

function holds(document: Document, index: Index, key: Buffer): boolean {
  return indexKeys(document, index.paths, index.directions).keys.some((other) => other.equals(key))
}
