import { type Judged, type Judgement, judgeOf } from '../aside'
import { seededRandom } from '../random'
import { Apprentice } from './apprentice'
import { learnPass, PASSES } from './learnPass'
import { type Reader, type Readers, scoresOfNumbers } from './readers'
import { FIRST_KNOWN } from './shape'

/** So many readers each leave one part of the messages out: they tell what is said of messages that were not learned. */
const ASIDE = 3
/** So many learn them all, and are heard in the end: what one takes wrongly others take rightly. */
export const HEARD = 6
/** Seeds of a reader's passes lie this far from those of the next. */
const SEEDS_APART = 1000

/** A message of the course: what readers read of it, and what machines that had not learned it say, where they were asked. */
export interface CourseMessage extends Judged {
  numbers: Uint16Array
}

/** What is learned from. Readers know these characters and so many offices. */
export interface CourseMatter {
  characters: Uint32Array
  labels: number
  seed: number
  messages: readonly CourseMessage[]
}

/** How far a course has come: the readers who have learned, and the one who is learning after so many passes. */
export interface CourseProgress {
  learned: Reader[]
  pass: number
  apprentice?: Apprentice
}

/**
 * How readers learn, a pass at a time, so that it may be interrupted after each and taken up by another process: it ends the
 * same, byte for byte.
 */
export class Course {
  constructor(
    readonly matter: CourseMatter,
    readonly progress: CourseProgress = { learned: [], pass: 0 },
  ) {}

  get ended(): boolean {
    return this.progress.learned.length === ASIDE + HEARD
  }

  /** 0 to 1. */
  get share(): number {
    const { learned, pass } = this.progress
    return (learned.length + pass / PASSES) / (ASIDE + HEARD)
  }

  /** One pass of the reader whose turn it is. */
  goOn(): void {
    const { progress, matter } = this
    const turn = progress.learned.length
    if (this.ended) return
    const seed = (matter.seed * (ASIDE + HEARD) + turn) * SEEDS_APART
    progress.apprentice ??= this.apprenticeOf(seed)
    const own = turn < ASIDE ? matter.messages.filter((message) => partOf(message) !== turn) : matter.messages
    progress.pass++
    learnPass(progress.apprentice, own, progress.pass - 1, seed + progress.pass)
    if (progress.pass < PASSES) return
    progress.learned.push(progress.apprentice.reader())
    progress.pass = 0
    progress.apprentice = undefined
  }

  /** One who has learned nothing yet. */
  apprenticeOf(seed: number): Apprentice {
    return new Apprentice(this.matter.characters.length + FIRST_KNOWN, this.matter.labels, seededRandom(seed))
  }

  /** What the course leads to: readers, and a judge of what they and machines say. @throws Error before its end */
  outcome(): { readers: Readers } & Judgement {
    if (!this.ended) throw new Error('The readers have not learned all yet.')
    const { characters, labels, messages } = this.matter
    const { learned } = this.progress
    const read = messages.map((message) => {
      const reader = learned[partOf(message)]
      return {
        ...message,
        read: scoresOfNumbers({ characters, labels, each: reader ? [reader] : [] }, message.numbers),
      }
    })
    return { readers: { characters, labels, each: learned.slice(ASIDE) }, ...judgeOf(read, labels) }
  }
}

const partOf = ({ group }: CourseMessage): number => group % ASIDE
