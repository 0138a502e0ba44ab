import { CloudError } from '../CloudError'
import { errorCode } from '../CloudStartError'
import type { Sqlite } from './openSqlite'

interface Batch {
  done: Promise<void>
  settle: (error?: unknown) => void
}

/**
 * Writes that arrive together share one SQL transaction and so one wait for the disk. Nobody hears of a write before it
 * is on the disk, not even a reader that came in between.
 */
export class GroupCommit {
  private batch: Batch | undefined
  /** Called after an operation was taken back, and with `true` after a whole batch was. */
  onUndone: (wholeBatch: boolean) => void = () => {}

  constructor(private readonly sqlite: Sqlite) {}

  /** Runs a synchronous operation, all or nothing, and answers when its effect is durable. */
  async write<T>(operation: () => T): Promise<T> {
    const batch = this.batch ?? this.open()
    let result: T
    this.sqlite.exec('SAVEPOINT operation')
    try {
      result = operation()
    } catch (error) {
      this.undo(batch, error)
      throw asCloudError(error)
    }
    this.sqlite.exec('RELEASE operation')
    await batch.done
    return result
  }

  /** Resolves when everything written so far is durable. */
  async settled(): Promise<void> {
    await this.batch?.done
  }

  /** Commits what is pending at once. */
  flush(): void {
    const batch = this.batch
    if (!batch) return
    this.batch = undefined
    try {
      this.sqlite.exec('COMMIT')
    } catch (error) {
      this.lose(batch, error)
      return
    }
    batch.settle()
  }

  private open(): Batch {
    this.sqlite.exec('BEGIN IMMEDIATE')
    let settle: Batch['settle'] = () => {}
    const done = new Promise<void>((resolve, reject) => {
      settle = (error) => (error === undefined ? resolve() : reject(error))
    })
    done.catch(() => {})
    const batch = { done, settle }
    this.batch = batch
    // after the requests that are already at the door have been read
    setImmediate(() => this.batch === batch && this.flush())
    return batch
  }

  private undo(batch: Batch, error: unknown): void {
    // a full disk or a broken file makes SQLite take back the whole transaction, not only this operation
    if (this.sqlite.inTransaction) {
      this.sqlite.exec('ROLLBACK TO operation')
      this.sqlite.exec('RELEASE operation')
      this.onUndone(false)
      return
    }
    this.batch = undefined
    this.lose(batch, error)
  }

  private lose(batch: Batch, error: unknown): void {
    if (this.sqlite.inTransaction) this.sqlite.exec('ROLLBACK')
    this.onUndone(true)
    batch.settle(asCloudError(error))
  }
}

function asCloudError(error: unknown): unknown {
  const code = errorCode(error)
  if (!code.startsWith('SQLITE_')) return error
  const full = code.startsWith('SQLITE_FULL')
  return new CloudError('SYS_ERR', full ? 'the disk is full: nothing was written' : `the database failed: ${code}`, 500)
}
