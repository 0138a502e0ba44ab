import type { Target } from './machines'

/** All messages in one row of memory: message `at` holds the entries `starts[at]` to `starts[at + 1]`. */
export interface Lessons {
  starts: Int32Array
  rows: Int32Array
  values: Float32Array
  /** Squared length of each message, with the weight that stands alone where that is learned. */
  lengths: Float64Array
}

export function lessonsOf(targets: readonly Target[], keepsBias = false): Lessons {
  const starts = new Int32Array(targets.length + 1)
  targets.forEach(({ vector }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + vector.rows.length
  })
  const rows = new Int32Array(starts[targets.length] ?? 0)
  const values = new Float32Array(rows.length)
  const lengths = new Float64Array(targets.length)
  targets.forEach(({ vector }, at) => {
    rows.set(vector.rows, starts[at])
    values.set(vector.values, starts[at])
    lengths[at] = vector.values.reduce((sum, value) => sum + value * value, keepsBias ? 0 : 1)
  })
  return { starts, rows, values, lengths }
}
