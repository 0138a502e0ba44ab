const MEMORY = 0.9
const SQUARE_MEMORY = 0.999

/** Walks numbers downhill, each at its own pace (Adam: Kingma and Ba, 2015). */
export class Descent {
  private readonly mean: Float32Array
  private readonly square: Float32Array
  private steps = 0

  constructor(private readonly numbers: Float32Array) {
    this.mean = new Float32Array(numbers.length)
    this.square = new Float32Array(numbers.length)
  }

  go(slopes: Float32Array, step: number): void {
    const { numbers, mean, square } = this
    this.steps++
    const early = 1 - MEMORY ** this.steps
    const earlySquare = 1 - SQUARE_MEMORY ** this.steps
    for (let at = 0; at < numbers.length; at++) {
      const slope = slopes[at] ?? 0
      const average = MEMORY * (mean[at] ?? 0) + (1 - MEMORY) * slope
      const spread = SQUARE_MEMORY * (square[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope
      mean[at] = average
      square[at] = spread
      numbers[at] = (numbers[at] ?? 0) - (step * (average / early)) / (Math.sqrt(spread / earlySquare) + 1e-8)
    }
  }
}
