import { ByteReader, ByteWriter } from '../routing/bytes'
import { hashText } from '../words/hash'
import type { Frequencies, Terms } from './hotTerms'

/** When so many messages have been counted, every count is halved: the table speaks of the last half a year or so, and stays small. */
const MESSAGES_MOST = 8000

/** In how many of the latest messages a group of characters stands, by its hash. */
export class FrequencyTable implements Frequencies {
  constructor(
    public messages = 0,
    private counts = new Map<number, number>(),
  ) {}

  of(term: string): number {
    return this.counts.get(hashText(term)) ?? 0
  }

  add(terms: Terms): void {
    this.messages += 1
    for (const term of terms.keys()) {
      const hash = hashText(term)
      this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1)
    }
    if (this.messages < MESSAGES_MOST) return
    this.messages = Math.floor(this.messages / 2)
    this.counts = new Map([...this.counts].flatMap(([hash, count]) => (count > 1 ? [[hash, count >> 1]] : [])))
  }

  toBytes(): Uint8Array {
    const out = new ByteWriter()
    out.whole(this.messages)
    const sorted = [...this.counts].sort(([a], [b]) => a - b)
    out.whole(sorted.length)
    let before = 0
    for (const [hash, count] of sorted) {
      out.whole(hash - before)
      out.whole(count)
      before = hash
    }
    return out.done()
  }

  static fromBytes(bytes: Uint8Array): FrequencyTable {
    const read = new ByteReader(bytes)
    const messages = read.whole()
    const counts = new Map<number, number>()
    let hash = 0
    for (let left = read.whole(); left > 0; left -= 1) {
      hash += read.whole()
      counts.set(hash, read.whole())
    }
    return new FrequencyTable(messages, counts)
  }
}
