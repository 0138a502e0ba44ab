import type { RoutingModel } from '../domain/routing/model'
import type { Course } from '../domain/routing/reader/course'
import { courseFromBytes, courseToBytes } from '../domain/routing/reader/courseFile'
import type { Context } from '../kit/context'
import type { ModelDoc } from '../kit/engineDocuments'
import { loadModel, storeModel } from '../kit/routingModel'
import { loadBytes, removeBytes, type StoredBytes, storeBytes } from '../kit/storedBytes'

/** Milliseconds after which no further pass begins: a pass over 8,000 lessons takes some seconds, a run has a minute. */
const PATIENCE = 20_000
/** So many runs of one place that came to no end, and the model stays without readers until it is learned anew. */
const GIVE_UP_AFTER = 3

export const storeCourse = (name: string, course: Course): Promise<StoredBytes> =>
  storeBytes(`${name}-course`, courseToBytes(course))

/**
 * Goes on with the course in which readers learn, as far as a run has time for; in the run after its end the model is laid out
 * anew, as one that hears them. What is noted last points to what was done, so that a run that was killed is taken again: with
 * one pass alone, which also a slower processor ends.
 * @returns the passes that were learned
 */
export async function goOnWithCourse(context: Context, before: ModelDoc & { file: StoredBytes }): Promise<number> {
  const { course: begun, ...without } = before
  if (!begun) return 0
  const { models } = context.collections
  const { file, tries = 0 } = begun
  if (tries >= GIVE_UP_AFTER) {
    await models.put(without)
    await removeBytes(file)
    return 0
  }
  await models.put({ ...before, course: { file, tries: tries + 1 } })
  const course = courseFromBytes(await loadBytes(file))
  if (course.ended) {
    const model = { ...(await loadModel(before.file)), ...course.outcome() }
    await layOut(context, without, model)
    await removeBytes(file)
    return 0
  }
  const until = performance.now() + (tries === 0 ? PATIENCE : 0)
  let passes = 0
  do {
    course.goOn()
    passes++
  } while (!course.ended && performance.now() < until)
  await models.put({ ...without, course: { file: await storeCourse(`${before._id}/${before.version}`, course) } })
  await removeBytes(file)
  return passes
}

async function layOut(
  { collections, now }: Context,
  before: ModelDoc & { file: StoredBytes },
  model: RoutingModel,
): Promise<void> {
  const version = before.version + 1
  const file = await storeModel(`${before._id}/${version}`, model)
  await collections.models.put({ ...before, version, at: now, file, previousFile: before.file })
  if (before.previousFile) await removeBytes(before.previousFile)
}
