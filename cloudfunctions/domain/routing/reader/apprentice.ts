import type { ByteReader, ByteWriter } from '../bytes'
import { Learned } from './learned'
import { heardIn } from './patterns'
import type { Reader } from './readers'
import { rounded } from './rounded'
import * as shape from './shape'
import { FIRST_KNOWN, NOTHING, UNKNOWN, WIDTHS } from './shape'

/** Looked up once: where modules are not bundled an import costs a call at each use, which here took most of the time. */
const { DIMENSIONS, PATTERNS, SLICES } = shape

/** Of the characters and of what was heard this share is withheld while learning, so that nothing rests on one sign alone. */
const CHARACTERS_WITHHELD = 0.1
const HEARD_WITHHELD = 0.25
/** This share of what is right is laid on all offices alike: the records themselves are not always right. */
const DOUBT = 0.2

/** How far from nothing numbers begin. */
const CHARACTERS_SPREAD = 0.43
const SLICES_SPREAD = 0.6

/** A message as numbers of characters, with the office that kept it. */
export interface Lesson {
  numbers: Uint16Array
  label: number
}

/** A reader while it learns, batch by batch. */
export class Apprentice {
  private readonly characters: Learned
  private readonly slices: Learned
  private readonly ready: Learned
  private readonly says: Learned
  private readonly bias: Learned
  private readonly answers: Float32Array[]
  private readonly heard = new Float64Array(PATTERNS)
  private readonly where = new Int32Array(PATTERNS)
  private readonly blame = new Float64Array(PATTERNS)
  /** The patterns that were heard, one number each. */
  private readonly clear: number[] = []
  private readonly wrong: Float64Array

  /** @param characters how many numbers of characters there are */
  constructor(
    characters: number,
    private readonly labels: number,
    random: () => number,
  ) {
    this.characters = new Learned(characters * DIMENSIONS, CHARACTERS_SPREAD, random)
    this.characters.numbers.fill(0, NOTHING, DIMENSIONS)
    this.slices = new Learned(SLICES * DIMENSIONS, SLICES_SPREAD, random)
    this.ready = new Learned(PATTERNS, 0, random)
    this.says = new Learned(PATTERNS * labels, Math.sqrt(3 / PATTERNS), random)
    this.bias = new Learned(labels, 0, random)
    this.answers = Array.from({ length: characters }, () => new Float32Array(SLICES))
    this.wrong = new Float64Array(labels)
  }

  /** @param random decides what is withheld */
  learn(batch: readonly Lesson[], step: number, random: () => number): void {
    const read = batch.map(({ numbers, label }) => ({ numbers: withheld(numbers, random), label }))
    const met = new Set(read.flatMap(({ numbers }) => [...numbers]))
    const numbers = [...met]
    for (let at = 0; at < numbers.length; at += 2) this.answer(numbers[at] ?? 0, numbers[at + 1] ?? 0)
    for (const lesson of read) this.look(lesson, 1 / batch.length, random)
    met.delete(NOTHING)
    this.characters.descent.goRows(this.characters.slopes, step, met, DIMENSIONS)
    this.characters.slopes.fill(0)
    for (const learned of [this.slices, this.ready, this.says, this.bias]) learned.go(step)
  }

  /** How far it has come, so that another process may go on. */
  write(out: ByteWriter): void {
    for (const learned of this.all()) learned.write(out)
  }

  read(read: ByteReader): void {
    for (const learned of this.all()) learned.read(read)
  }

  reader(): Reader {
    return {
      characters: rounded(this.characters.numbers, DIMENSIONS),
      slices: rounded(this.slices.numbers, DIMENSIONS),
      ready: Float32Array.from(this.ready.numbers),
      says: rounded(this.says.numbers, this.labels),
      bias: Float32Array.from(this.bias.numbers),
    }
  }

  private all(): Learned[] {
    return [this.characters, this.slices, this.ready, this.says, this.bias]
  }

  /** What the slices answer to two characters: it is here that learning spends its time, so eight sums go along together. */
  private answer(one: number, other: number): void {
    const { numbers: own } = this.slices
    const all = this.characters.numbers
    const [first, second] = [this.answers[one], this.answers[other]]
    if (!first || !second) return
    const from = one * DIMENSIONS
    const fromOther = other * DIMENSIONS
    for (let slice = 0; slice < SLICES; slice += 4) {
      let row = slice * DIMENSIONS
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
      for (let at = 0; at < DIMENSIONS; at++, row++) {
        const x = all[from + at] ?? 0
        const y = all[fromOther + at] ?? 0
        const p = own[row] ?? 0
        const q = own[row + DIMENSIONS] ?? 0
        const r = own[row + 2 * DIMENSIONS] ?? 0
        const s = own[row + 3 * DIMENSIONS] ?? 0
        a += x * p
        b += x * q
        c += x * r
        d += x * s
        e += y * p
        f += y * q
        g += y * r
        h += y * s
      }
      first[slice] = a
      first[slice + 1] = b
      first[slice + 2] = c
      first[slice + 3] = d
      second[slice] = e
      second[slice + 1] = f
      second[slice + 2] = g
      second[slice + 3] = h
    }
  }

  /** Adds what one message teaches to the slopes. */
  private look({ numbers, label }: Lesson, share: number, random: () => number): void {
    const { heard, where, blame, clear } = this
    heardIn(numbers, this.answers, heard, where)
    clear.length = 0
    blame.fill(0)
    for (let pattern = 0; pattern < PATTERNS; pattern++) {
      const strength = (heard[pattern] ?? 0) + (this.ready.numbers[pattern] ?? 0)
      if (strength <= 0 || random() < HEARD_WITHHELD) continue
      heard[pattern] = strength / (1 - HEARD_WITHHELD)
      clear.push(pattern)
    }
    this.judge(label, share)
    let slice = 0
    let pattern = 0
    for (const { size, patterns } of WIDTHS) {
      for (let own = 0; own < patterns; own++, pattern++) {
        const slope = blame[pattern] ?? 0
        if (slope === 0) continue
        this.ready.slopes[pattern] = (this.ready.slopes[pattern] ?? 0) + slope
        const place = where[pattern] ?? 0
        for (let at = 0; at < size; at++) this.blameSlice(slice + at * patterns + own, numbers[place + at] ?? 0, slope)
      }
      slice += size * patterns
    }
  }

  /** How wrong each office is, and how much of that each pattern that was heard is to blame for. Two patterns go along together. */
  private judge(label: number, share: number): void {
    const { heard, blame, wrong, labels, clear } = this
    const says = this.says.numbers
    const { slopes } = this.says
    wrong.set(this.bias.numbers)
    for (let next = 0; next < clear.length; next += 2) {
      const [one, other] = [clear[next] ?? 0, clear[next + 1] ?? 0]
      const strength = heard[one] ?? 0
      const otherStrength = next + 1 < clear.length ? (heard[other] ?? 0) : 0
      const row = one * labels
      const otherRow = other * labels
      for (let at = 0; at < labels; at++) {
        wrong[at] = (wrong[at] ?? 0) + strength * (says[row + at] ?? 0) + otherStrength * (says[otherRow + at] ?? 0)
      }
    }
    this.compare(label, share)
    for (let next = 0; next < clear.length; next++) {
      const one = clear[next] ?? 0
      const strength = heard[one] ?? 0
      const row = one * labels
      let sum = 0
      for (let at = 0; at < labels; at++) {
        const slope = wrong[at] ?? 0
        slopes[row + at] = (slopes[row + at] ?? 0) + slope * strength
        sum += slope * (says[row + at] ?? 0)
      }
      blame[one] = sum / (1 - HEARD_WITHHELD)
    }
  }

  /** From how strongly each office is spoken for to how wrong that is. */
  private compare(label: number, share: number): void {
    const { wrong, labels, bias } = this
    const most = wrong.reduce((high, sum) => Math.max(high, sum), Number.NEGATIVE_INFINITY)
    let total = 0
    for (let at = 0; at < labels; at++) total += wrong[at] = Math.exp((wrong[at] ?? 0) - most)
    for (let at = 0; at < labels; at++) {
      const truth = (at === label ? 1 - DOUBT : 0) + DOUBT / labels
      wrong[at] = ((wrong[at] ?? 0) / total - truth) * share
      bias.slopes[at] = (bias.slopes[at] ?? 0) + (wrong[at] ?? 0)
    }
  }

  private blameSlice(slice: number, number: number, slope: number): void {
    const { numbers, slopes } = this.slices
    const { numbers: characters, slopes: characterSlopes } = this.characters
    const row = slice * DIMENSIONS
    const from = number * DIMENSIONS
    for (let at = 0; at < DIMENSIONS; at++) {
      slopes[row + at] = (slopes[row + at] ?? 0) + slope * (characters[from + at] ?? 0)
      characterSlopes[from + at] = (characterSlopes[from + at] ?? 0) + slope * (numbers[row + at] ?? 0)
    }
  }
}

const withheld = (numbers: Uint16Array, random: () => number): Uint16Array =>
  numbers.map((number) => (number >= FIRST_KNOWN && random() < CHARACTERS_WITHHELD ? UNKNOWN : number))
