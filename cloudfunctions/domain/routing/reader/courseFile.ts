import { ByteReader, ByteWriter } from '../bytes'
import { Course, type CourseMessage } from './course'
import { readAlphabet, readReaders, writeAlphabet, writeReaders } from './readersFile'

/** The first bytes of every file, with the version of its form. */
const SIGN = 'wzc1'

/** A course as the bytes of a file: what is learned from, and how far it has come. */
export function courseToBytes({ matter, progress }: Course): Uint8Array {
  const out = new ByteWriter()
  out.raw(new TextEncoder().encode(SIGN))
  out.whole(matter.seed)
  writeAlphabet(out, matter.characters, matter.labels)
  out.whole(matter.messages.length)
  for (const message of matter.messages) writeMessage(out, message)
  writeReaders(out, { ...matter, each: progress.learned })
  out.whole(progress.pass)
  out.byte(progress.apprentice ? 1 : 0)
  progress.apprentice?.write(out)
  return out.done()
}

/** The course of a file. @throws Error when it is not one, or not whole */
export function courseFromBytes(bytes: Uint8Array): Course {
  const read = new ByteReader(bytes)
  if (new TextDecoder().decode(bytes.subarray(0, SIGN.length)) !== SIGN)
    throw new Error('This is not a course of readers.')
  read.raw(SIGN.length)
  const seed = read.whole()
  const { characters, labels } = readAlphabet(read)
  const messages = Array.from({ length: read.whole() }, () => readMessage(read, labels))
  const { each } = readReaders(read)
  const course = new Course({ seed, characters, labels, messages }, { learned: [...each], pass: read.whole() })
  if (read.byte() === 1) {
    course.progress.apprentice = course.apprenticeOf(0)
    course.progress.apprentice.read(read)
  }
  if (!read.ended) throw new Error('The file of the course holds more than it should.')
  return course
}

function writeMessage(out: ByteWriter, { numbers, label, group, scores }: CourseMessage): void {
  out.whole(numbers.length)
  for (const number of numbers) out.whole(number)
  out.whole(label)
  out.whole(group)
  out.byte(scores ? 1 : 0)
  if (scores) out.floats(scores)
}

function readMessage(read: ByteReader, labels: number): CourseMessage {
  const numbers = new Uint16Array(read.whole()).map(() => read.whole())
  const label = read.whole()
  const group = read.whole()
  return { numbers, label, group, ...(read.byte() === 1 ? { scores: read.floats(labels) } : {}) }
}
