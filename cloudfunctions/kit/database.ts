import tcb from '@cloudbase/node-sdk'

type Db = ReturnType<ReturnType<typeof tcb.init>['database']>

const application = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })

/** The platform's application object: storage and open API calls go through it. */
export const platform = application
const db: Db = application.database()

/** Comparison operators of a query, such as `command.lt(5)`. */
export const command = db.command

/** Within so many metres of a point, the nearest first; the field needs a geo index. */
export const nearTo = ({ lng, lat }: { lng: number; lat: number }, metres: number) =>
  command.geoNear({ geometry: new db.Geo.Point(lng, lat), minDistance: 0, maxDistance: metres })

export interface Document {
  _id: string
}

export interface Query {
  where: Record<string, unknown>
  /** Field and direction in order; an index must give this order. */
  order?: ReadonlyArray<readonly [field: string, direction: 'asc' | 'desc']>
  /** Required: no list is unbounded. */
  limit: number
  /** Only these fields, and `_id`. */
  fields?: readonly string[]
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

export const isDuplicate = (error: unknown): boolean => codeOf(error) === 'DATABASE_DUPLICATE_WRITE'
const isConflict = (error: unknown): boolean => codeOf(error) === 'DATABASE_TRANSACTION_CONFLICT'

/** The platform did not answer or is overloaded: the same call may succeed later. */
export const isUnavailable = (error: unknown): boolean =>
  /^(ECONN|ETIMEDOUT|ESOCKETTIMEDOUT|DATABASE_TIMEOUT|SERVER_TIMEOUT|EXCEED_|DATABASE_TRANSACTION_)/.test(codeOf(error))

/** One collection with the operations that a function may use outside a transaction. */
export class Collection<T extends Document> {
  constructor(private readonly name: string) {}

  async get(id: string): Promise<T | undefined> {
    const { data } = await db.collection(this.name).doc(id).get()
    return (data as T[])[0]
  }

  async find(query: Query): Promise<T[]> {
    let builder = db.collection(this.name).where(query.where).limit(query.limit)
    for (const [field, direction] of query.order ?? []) builder = builder.orderBy(field, direction)
    if (query.fields) builder = builder.field(Object.fromEntries(query.fields.map((field) => [field, true])))
    const { data } = await builder.get()
    return data as T[]
  }

  /** Fails with a duplicate (`isDuplicate`) when the id is taken. */
  async create(doc: T): Promise<void> {
    await db.collection(this.name).add({ ...doc })
  }

  /** Replaces the document, or makes it. */
  async put(doc: T): Promise<void> {
    const { _id, ...fields } = doc
    await db.collection(this.name).doc(_id).set(fields)
  }

  /** Changes the fields of the one document that fits; `false` when none does. Atomic. */
  async update(where: Record<string, unknown>, change: Record<string, unknown>): Promise<boolean> {
    const { updated } = await db.collection(this.name).where(where).options({ multiple: false }).update(change)
    return updated > 0
  }

  /** Like `update`, and answers the document as it is afterwards. Atomic. */
  async updateAndGet(where: Record<string, unknown>, change: Record<string, unknown>): Promise<T | undefined> {
    const { updated, doc } = await db.collection(this.name).where(where).updateAndReturn(change)
    return updated > 0 ? (doc as T) : undefined
  }

  async remove(id: string): Promise<void> {
    await db.collection(this.name).doc(id).remove()
  }
}

/** One collection inside a transaction: only operations by id, since the SDK runs others outside it without a word. */
export class TransactionCollection<T extends Document> {
  constructor(
    private readonly transaction: { collection(name: string): ReturnType<Db['collection']> },
    private readonly name: string,
  ) {}

  private doc(id: string) {
    return this.transaction.collection(this.name).doc(id)
  }

  async get(id: string): Promise<T | undefined> {
    const { data } = await this.doc(id).get()
    return (data as unknown as T | null) ?? undefined
  }

  async create(doc: T): Promise<void> {
    await this.transaction.collection(this.name).add({ ...doc })
  }

  /** Replaces the document, or makes it. */
  async set(doc: T): Promise<void> {
    const { _id, ...fields } = doc
    await this.doc(_id).set(fields)
  }

  async remove(id: string): Promise<void> {
    await this.doc(id).remove()
  }
}

/**
 * Waits for writes that a transaction sends side by side. When one fails the platform ends the transaction, and those behind it
 * fail only for that, so what is thrown is the failure that says why.
 */
export async function allWritten(writes: ReadonlyArray<Promise<void>>): Promise<void> {
  const settled = await Promise.allSettled(writes)
  const errors = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  if (errors.length > 0) throw errors.find(isConflict) ?? errors.find(isDuplicate) ?? errors[0]
}

const ATTEMPTS = 6
const JITTER_MS = 40

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * JITTER_MS * (attempt + 1)))

type RawTransaction = ConstructorParameters<typeof TransactionCollection>[0] & {
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

/**
 * Runs `work` in one transaction; a conflict is tried again after a short random pause, anything else ends it. What `work` needs
 * from outside is asked for while the transaction is being opened, once.
 */
export async function inTransaction<R, M = undefined>(
  work: (transaction: RawTransaction, needed: M) => Promise<R>,
  meanwhile: () => Promise<M> = async () => undefined as M,
): Promise<R> {
  const needed = meanwhile()
  // Looked at within the attempt, so that a transaction that was opened in vain is ended.
  needed.catch(() => undefined)
  for (let attempt = 0; ; attempt += 1) {
    const transaction = (await db.startTransaction()) as RawTransaction
    try {
      const result = await work(transaction, await needed)
      await transaction.commit()
      return result
    } catch (error) {
      // The platform has already aborted a transaction that it reports as conflicting.
      if (!isConflict(error)) await transaction.rollback().catch(() => undefined)
      else if (attempt + 1 < ATTEMPTS) {
        await pause(attempt)
        continue
      }
      throw error
    }
  }
}
