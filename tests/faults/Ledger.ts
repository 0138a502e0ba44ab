/** What the clients were told, and what they had asked for when the cloud died. */
export class Ledger {
  /** Notes by id: their text. */
  readonly notes = new Map<string, string>()
  /** How often each client's counter was increased: acknowledged, and asked for. */
  readonly counters = new Map<string, { acknowledged: number; asked: number }>()
  /** Acknowledged transfers by id: their amount. */
  readonly transfers = new Map<string, number>()
  /** Acknowledged files by id: their content. */
  readonly files = new Map<string, string>()
  /** Notes that were acknowledged to be gone. */
  readonly removed = new Set<string>()
  /** Notes whose removal was asked for. */
  readonly doubtful = new Set<string>()

  get acknowledged(): number {
    let increments = 0
    for (const { acknowledged } of this.counters.values()) increments += acknowledged
    return this.notes.size + this.removed.size + this.transfers.size + this.files.size + increments
  }

  counter(client: string): { acknowledged: number; asked: number } {
    const known = this.counters.get(client) ?? { acknowledged: 0, asked: 0 }
    this.counters.set(client, known)
    return known
  }
}
