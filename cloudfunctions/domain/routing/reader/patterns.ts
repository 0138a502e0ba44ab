import { MARGIN, WIDTHS } from './shape'

/** What the slices of all patterns answer to characters: one row a character. */
export type Answers = readonly Float32Array[]

/**
 * How clearly each pattern is heard in a message, at the place where it is clearest.
 * @param heard is filled, one number a pattern
 * @param where is filled with the places
 */
export function heardIn(numbers: Uint16Array, answers: Answers, heard: Float64Array, where: Int32Array): void {
  heard.fill(Number.NEGATIVE_INFINITY)
  const [two, three] = WIDTHS
  const last = numbers.length - MARGIN
  for (let place = MARGIN - 1; place < last; place++) {
    const first = answers[numbers[place] ?? 0]
    const second = answers[numbers[place + 1] ?? 0]
    if (first && second) hearTwo(first, second, two.patterns, place, heard, where)
  }
  for (let place = MARGIN - 2; place < last; place++) {
    const first = answers[numbers[place] ?? 0]
    const second = answers[numbers[place + 1] ?? 0]
    const third = answers[numbers[place + 2] ?? 0]
    if (first && second && third) hearThree(first, second, third, two.patterns, three.patterns, place, heard, where)
  }
}

function hearTwo(
  first: Float32Array,
  second: Float32Array,
  patterns: number,
  place: number,
  heard: Float64Array,
  where: Int32Array,
): void {
  for (let at = 0; at < patterns; at++) {
    const sum = (first[at] ?? 0) + (second[patterns + at] ?? 0)
    if (sum > (heard[at] ?? 0)) {
      heard[at] = sum
      where[at] = place
    }
  }
}

function hearThree(
  first: Float32Array,
  second: Float32Array,
  third: Float32Array,
  before: number,
  patterns: number,
  place: number,
  heard: Float64Array,
  where: Int32Array,
): void {
  const from = 2 * before
  const end = from + patterns
  let at = before
  for (let slice = from; slice < end; slice++, at++) {
    const sum = (first[slice] ?? 0) + (second[slice + patterns] ?? 0) + (third[slice + 2 * patterns] ?? 0)
    if (sum > (heard[at] ?? 0)) {
      heard[at] = sum
      where[at] = place
    }
  }
}
