/** One line of what the cloud and its functions said. */
export interface LogEntry {
  number: number
  at: number
  text: string
}

const KEPT = 2000

/** The last lines of the log, for those who look at it or follow it. */
export class LogBook {
  private readonly entries: LogEntry[] = []
  private readonly listeners = new Set<(entry: LogEntry) => void>()
  private written = 0

  constructor(private readonly clock: () => number) {}

  add(text: string): void {
    const entry = { number: ++this.written, at: this.clock(), text }
    this.entries.push(entry)
    if (this.entries.length > KEPT) this.entries.shift()
    for (const listener of this.listeners) listener(entry)
  }

  /** What came after a number, oldest first. */
  after(number: number): LogEntry[] {
    return this.entries.filter((entry) => entry.number > number)
  }

  /** Calls for every new line; the answer ends it. */
  follow(listener: (entry: LogEntry) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
