/** A group of at most three characters as one number: 16 bits for each, exact. */
const numberOf = (term: string): number => {
  let number = 0
  for (let at = 0; at < term.length; at++) number = number * 0x10000 + term.charCodeAt(at)
  return number
}

const FIRST_SLOTS = 1 << 16
/** Beyond this share of slots taken the table doubles: longer walks cost more than room. */
const MOST_TAKEN = 0.5

/**
 * How often each group of one to three characters was seen: a hash table with open addressing on plain arrays, because
 * millions of short texts as keys of a `Map` cost more to hash and to collect than all the rest of a message.
 */
export class TermCounts {
  private keys = new Float64Array(FIRST_SLOTS)
  private counts = new Uint32Array(FIRST_SLOTS)
  private taken = 0

  add(term: string): void {
    if (this.taken >= this.keys.length * MOST_TAKEN) this.grow()
    const key = numberOf(term)
    const slot = this.slotOf(key)
    if (this.counts[slot] === 0) {
      this.keys[slot] = key
      this.taken++
    }
    this.counts[slot] = (this.counts[slot] ?? 0) + 1
  }

  of(term: string): number {
    return this.counts[this.slotOf(numberOf(term))] ?? 0
  }

  /** Where a number is, or the free slot where it would go. */
  private slotOf(key: number): number {
    const last = this.keys.length - 1
    const low = key % 0x1_0000_0000
    const high = (key - low) / 0x1_0000_0000
    let slot = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
    slot = (slot ^ (slot >>> 15)) & last
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { keys, counts } = this
    this.keys = new Float64Array(keys.length * 2)
    this.counts = new Uint32Array(keys.length * 2)
    keys.forEach((key, at) => {
      const count = counts[at] ?? 0
      if (count === 0) return
      const slot = this.slotOf(key)
      this.keys[slot] = key
      this.counts[slot] = count
    })
  }
}
