import type { Lessons } from './lessons'

/** An office with fewer messages has too few to tell by counting which groups are its own. */
export const LEAST_FOR_REACH = 300
/** Groups count as if each had been said this much more on both sides, so that one that was hardly ever seen tells little. */
const SEEN_BEFORE = 0.1
/** A group that is as frequent on both sides may still weigh a little. */
const LEAST = 0.1

/** How far the weights of one office may go, against one that may weigh like any. */
export interface Reach {
  /** By row, the square of it. */
  reach: Float32Array
  /** Squared length of each message seen so, with the weight that stands alone. */
  lengths: Float64Array
}

/**
 * Groups that stand more often, or more seldom, in an office's messages than in others' may weigh more for it, by the logarithm of how
 * much more often (Wang and Manning, 2012). As a whole the messages stay as long as they were.
 * @param sides 1 for messages of the office, -1 for those of others
 */
export function reachOf(sides: Int8Array, lessons: Lessons, rows: number): Reach {
  const own = said(sides, 1, lessons, rows)
  const others = said(sides, -1, lessons, rows)
  const evenly = Math.log(sum(others) / sum(own))
  const reach = Float32Array.from(
    own,
    (count, row) => (Math.abs(Math.log(count / (others[row] ?? 1)) + evenly) + LEAST) ** 2,
  )
  let before = 0
  let after = 0
  lessons.rows.forEach((row, j) => {
    const square = (lessons.values[j] ?? 0) ** 2
    before += square
    after += square * (reach[row] ?? 0)
  })
  for (let row = 0; row < rows; row++) reach[row] = ((reach[row] ?? 0) * before) / (after || 1)
  return { reach, lengths: lengthsOf(lessons, reach) }
}

/** How much each group is said in the messages of one side. */
function said(sides: Int8Array, side: number, { starts, rows, values }: Lessons, count: number): Float64Array {
  const sums = new Float64Array(count).fill(SEEN_BEFORE)
  for (let at = 0; at < sides.length; at++) {
    if (sides[at] !== side) continue
    for (let j = starts[at] ?? 0; j < (starts[at + 1] ?? 0); j++) {
      const row = rows[j] ?? 0
      sums[row] = (sums[row] ?? 0) + (values[j] ?? 0)
    }
  }
  return sums
}

const sum = (numbers: Float64Array): number => numbers.reduce((all, number) => all + number, 0)

function lengthsOf({ starts, rows, values }: Lessons, reach: Float32Array): Float64Array {
  const lengths = new Float64Array(starts.length - 1).fill(1)
  for (let at = 0; at < lengths.length; at++) {
    for (let j = starts[at] ?? 0; j < (starts[at + 1] ?? 0); j++) {
      lengths[at] = (lengths[at] ?? 0) + (reach[rows[j] ?? 0] ?? 0) * (values[j] ?? 0) ** 2
    }
  }
  return lengths
}
