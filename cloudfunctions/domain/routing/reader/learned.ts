import type { ByteReader, ByteWriter } from '../bytes'
import { Descent } from '../descent'

/** Numbers that are learned, with their slopes in what is being looked at. */
export class Learned {
  readonly numbers: Float64Array
  readonly slopes: Float64Array
  readonly descent: Descent<Float64Array>

  constructor(count: number, spread: number, random: () => number) {
    this.numbers = Float64Array.from({ length: count }, () => (2 * random() - 1) * spread)
    this.slopes = new Float64Array(count)
    this.descent = new Descent(this.numbers)
  }

  /** One step downhill, after which the slopes are found anew. */
  go(step: number): void {
    this.descent.go(this.slopes, step)
    this.slopes.fill(0)
  }

  write(out: ByteWriter): void {
    out.doubles(this.numbers)
    this.descent.write(out)
  }

  read(read: ByteReader): void {
    this.numbers.set(read.doubles(this.numbers.length))
    this.descent.read(read)
  }
}
