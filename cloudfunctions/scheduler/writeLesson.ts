import { lessonOf } from '../domain/learning/lessonOf'
import type { Context } from '../kit/context'
import type { LessonDoc } from '../kit/engineDocuments'

/** Steps read of one case: a case with more has been through everything. */
const EVENTS_MOST = 200

/**
 * Writes down what a case teaches, from its steps. Written twice it is the same; what was learned already and has changed since
 * is to be learned anew, so its time is never earlier than this run.
 */
export async function writeLesson({ collections, now }: Context, caseId: string): Promise<void> {
  const [theCase, events, earlier] = await Promise.all([
    collections.cases.get(caseId),
    collections.events.find({ where: { caseId }, order: [['version', 'asc']], limit: EVENTS_MOST }),
    collections.lessons.get(caseId),
  ])
  const lesson = theCase && lessonOf(theCase, events)
  if (!theCase || !lesson) return
  const { officeId, returnedBy, answered } = lesson
  const settled = officeId === undefined || answered
  const ripeAt = settled ? now : Math.max(now, theCase.objectBy ?? now)
  const next: LessonDoc = { _id: caseId, street: theCase.street, ripeAt, returnedBy, ...(officeId ? { officeId } : {}) }
  if (earlier && teachesTheSame(earlier, next) && earlier.ripeAt <= Math.max(now, ripeAt)) return
  await collections.lessons.put(next)
}

const teachesTheSame = (one: LessonDoc, other: LessonDoc): boolean =>
  one.officeId === other.officeId && one.returnedBy.join() === other.returnedBy.join()
