/**
 * Delays what a host could settle at once by a random time, repeatably: WeChat's two threads and the network settle when
 * they like, and a page that relies on an order which nobody promised breaks here as it would on a phone.
 */
export class Jitter {
  private state: number

  /** `most` milliseconds at most; 0 settles everything at once. */
  constructor(
    private readonly most: number,
    seed = 1,
  ) {
    this.state = seed >>> 0 || 1
  }

  /** The next delay in milliseconds. */
  next(): number {
    if (this.most === 0) return 0
    // A linear congruential generator is random enough to shuffle, and the same on every machine.
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0
    return (this.state / 2 ** 32) * this.most
  }

  wait(): Promise<void> {
    const delay = this.next()
    return delay === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, delay))
  }

  /** Runs after the next delay; at once means after what is running now. */
  later(work: () => void): void {
    const delay = this.next()
    if (delay === 0) setImmediate(work)
    else setTimeout(work, delay)
  }
}
