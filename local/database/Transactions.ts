import { randomUUID } from 'node:crypto'
import { CloudError } from '../CloudError'
import type { Change } from './Collection'
import type { Overlay } from './findDocuments'

/** One write of an open transaction, kept in memory until it commits. */
export interface PendingWrite extends Change {
  collection: string
}

/** An open transaction: what it has written, what it has locked, and the moment whose state it reads. */
export interface Transaction {
  readonly id: string
  readonly startedAt: number
  /** The number of the last write it sees. */
  readonly snapshot: number
  readonly writes: Map<string, PendingWrite>
  readonly locks: Set<string>
  /** Resolves when the transaction has ended, however. */
  readonly ended: Promise<void>
  readonly end: () => void
}

interface History {
  collection: string
  id: Buffer
  /** States before the write of that number, oldest first; null where the document did not exist. */
  versions: Array<{ before: number; text: string | null }>
}

const LIFE = 30_000

/**
 * Snapshot isolation, first writer wins. While transactions are open, the earlier state of every document that is
 * written is kept, so that they read the moment they started at.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly owners = new Map<string, Transaction>()
  private readonly histories = new Map<string, History>()
  private written = 0

  constructor(private readonly clock: () => number) {}

  start(): Transaction {
    let resolve = () => {}
    const ended = new Promise<void>((done) => {
      resolve = done
    })
    const id = randomUUID()
    const timer = setTimeout(() => this.finish(id), LIFE)
    timer.unref()
    const transaction: Transaction = {
      id,
      startedAt: this.clock(),
      snapshot: this.written,
      writes: new Map(),
      locks: new Set(),
      ended,
      end: () => {
        clearTimeout(timer)
        resolve()
      },
    }
    this.open.set(id, transaction)
    return transaction
  }

  /** The open transaction of that id; an ended or expired one is refused. */
  get(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction && this.clock() - transaction.startedAt > LIFE) this.finish(id)
    else if (transaction) return transaction
    throw new CloudError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
    )
  }

  /** Ends a transaction: its locks go, and history that nobody needs any more. */
  finish(id: string): void {
    const transaction = this.open.get(id)
    if (!transaction) return
    this.open.delete(id)
    for (const key of transaction.locks) this.owners.delete(key)
    this.forget()
    transaction.end()
  }

  finishAll(): void {
    for (const id of [...this.open.keys()]) this.finish(id)
  }

  /** Refuses and ends the transaction, as the platform does: the SDK does not abort after a conflict. */
  conflict(transaction: Transaction): CloudError {
    this.finish(transaction.id)
    return new CloudError(
      'DATABASE_TRANSACTION_CONFLICT',
      '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
    )
  }

  /** The transaction that holds a document or a unique key, unless its time is over. */
  owner(key: string): Transaction | undefined {
    const transaction = this.owners.get(key)
    if (!transaction || this.clock() - transaction.startedAt <= LIFE) return transaction
    this.finish(transaction.id)
    return undefined
  }

  lock(transaction: Transaction, key: string): void {
    transaction.locks.add(key)
    this.owners.set(key, transaction)
  }

  /** Notes a write that takes effect now, with the state before it. */
  record(key: string, collection: string, id: Buffer, before: string | null): void {
    this.written++
    if (this.open.size === 0) return
    const history = this.histories.get(key)
    const version = { before: this.written, text: before }
    if (history) history.versions.push(version)
    else this.histories.set(key, { collection, id, versions: [version] })
  }

  changedSince(transaction: Transaction, key: string): boolean {
    const last = this.histories.get(key)?.versions.at(-1)
    return last !== undefined && last.before > transaction.snapshot
  }

  /** The state the transaction sees where it differs from what the tables hold; undefined where it does not. */
  seen(transaction: Transaction, key: string): { text: string | null } | undefined {
    const own = transaction.writes.get(key)
    if (own) return { text: own.document ? own.text : null }
    return this.histories.get(key)?.versions.find(({ before }) => before > transaction.snapshot)
  }

  /** All documents of a collection that the transaction sees otherwise than the tables hold them. */
  overlay(transaction: Transaction, collection: string): Overlay {
    const overlay = new Map<string, string | null>()
    for (const [key, history] of this.histories) {
      const seen = history.collection === collection ? this.seen(transaction, key) : undefined
      if (seen) overlay.set(history.id.toString('latin1'), seen.text)
    }
    for (const { collection: name, id, document, text } of transaction.writes.values()) {
      if (name === collection) overlay.set(id.toString('latin1'), document ? text : null)
    }
    return overlay
  }

  private forget(): void {
    if (this.open.size === 0) {
      this.histories.clear()
      return
    }
    const oldest = Math.min(...[...this.open.values()].map(({ snapshot }) => snapshot))
    for (const [key, { versions }] of this.histories) {
      while (versions[0] && versions[0].before <= oldest) versions.shift()
      if (versions.length === 0) this.histories.delete(key)
    }
  }
}
