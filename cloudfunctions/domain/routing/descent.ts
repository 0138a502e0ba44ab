import type { ByteReader, ByteWriter } from './bytes'

const MEMORY = 0.9
const SQUARE_MEMORY = 0.999

/** Walks numbers downhill, each at its own pace (Adam: Kingma and Ba, 2015). */
export class Descent<Numbers extends Float32Array | Float64Array = Float32Array> {
  private readonly mean: Float64Array
  private readonly square: Float64Array
  private steps = 0

  constructor(private readonly numbers: Numbers) {
    this.mean = new Float64Array(numbers.length)
    this.square = new Float64Array(numbers.length)
  }

  go(slopes: Numbers, step: number): void {
    this.steps++
    this.goOn(slopes, step, 0, this.numbers.length)
  }

  /** A step for these rows alone: the others had no part in what was seen. */
  goRows(slopes: Numbers, step: number, rows: Iterable<number>, width: number): void {
    this.steps++
    for (const row of rows) this.goOn(slopes, step, row * width, (row + 1) * width)
  }

  /** How far it has come; the numbers themselves are not part of it. */
  write(out: ByteWriter): void {
    out.whole(this.steps)
    out.doubles(this.mean)
    out.doubles(this.square)
  }

  read(read: ByteReader): void {
    this.steps = read.whole()
    this.mean.set(read.doubles(this.mean.length))
    this.square.set(read.doubles(this.square.length))
  }

  private goOn(slopes: Numbers, step: number, from: number, to: number): void {
    const { numbers, mean, square } = this
    const early = 1 - MEMORY ** this.steps
    const earlySquare = 1 - SQUARE_MEMORY ** this.steps
    for (let at = from; at < to; at++) {
      const slope = slopes[at] ?? 0
      const average = MEMORY * (mean[at] ?? 0) + (1 - MEMORY) * slope
      const spread = SQUARE_MEMORY * (square[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope
      mean[at] = average
      square[at] = spread
      numbers[at] = (numbers[at] ?? 0) - (step * (average / early)) / (Math.sqrt(spread / earlySquare) + 1e-8)
    }
  }
}
