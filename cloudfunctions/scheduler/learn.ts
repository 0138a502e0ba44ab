import { LESSONS_NEEDED } from '@contract/routing'
import { fold } from '../domain/routing/fold'
import type { RoutingModel } from '../domain/routing/model'
import type { Course } from '../domain/routing/reader/course'
import type { Context } from '../kit/context'
import type { LessonDoc, ModelDoc } from '../kit/engineDocuments'
import { logFailure } from '../kit/log'
import { page } from '../kit/page'
import { loadModel, storeModel } from '../kit/routingModel'
import { removeBytes } from '../kit/storedBytes'
import { goOnWithCourse, storeCourse } from './goOnWithCourse'
import { foldCategories, trainCategories } from './learnCategories'
import { type Taught, taughtBy } from './taughtBy'
import { beginWith, nextMost } from './trainWith'
import { withOutcomes } from './withOutcomes'

/** Lessons taken in by one step. */
const STEP = 100
/** A new file is written for so many lessons, or once the first of them has waited for an hour. */
const WORTHWHILE = 20
const WAIT_MOST = 3_600_000
/** After so many more at the latest a model is learned from nothing again: what is folded in is learned less well. */
const ANEW_AFTER = 1000

/**
 * Takes in what cases have taught since the last step, one bounded step a run. The document of the street's model is changed
 * last and as a whole, file, place reached and figures together: a step that is killed has not happened, and is taken again.
 */
export async function learn(context: Context): Promise<number> {
  try {
    return await learnStep(context)
  } catch (error) {
    // What cannot be learned now is learned later; nothing else waits for it.
    logFailure('learn', error)
    return 0
  }
}

async function learnStep(context: Context): Promise<number> {
  const { collections, now } = context
  const street = await context.street()
  const before = (await collections.models.get(street.doc._id)) ?? nothingYet(street.doc._id)
  const { file } = before
  if (file && (before.categoriesDue || !before.categories)) return await learnCategoriesAnew(context, before)
  // Until readers have learned nothing is taken in: what they learn from is what the model is of.
  if (file && before.course) return await goOnWithCourse(context, { ...before, file })
  const { rows: lessons } = await page(collections.lessons, {
    where: { street: street.doc._id },
    by: 'ripeAt',
    direction: 'asc',
    after: before.reached,
    below: now + 1,
    limit: STEP,
  })
  const [first] = lessons
  const last = lessons.at(-1)
  if (!first || !last) return 0
  if (file && lessons.length < WORTHWHILE && now - first.ripeAt < WAIT_MOST) return 0
  const confirmed = before.confirmed + lessons.filter(({ officeId }) => officeId !== undefined).length
  const next: ModelDoc = {
    ...before,
    version: before.version + 1,
    at: now,
    confirmed,
    reached: { at: last.ripeAt, id: last._id },
  }
  if (confirmed < LESSONS_NEEDED) {
    await collections.models.put(next)
    return lessons.length
  }
  const { learned, model, taught, course } = await modelWith(context, before, next, lessons)
  const { _id, version } = learned
  const laid = await storeModel(`${_id}/${version}`, model)
  const categories = await foldCategories(`${_id}/categories-${version}`, before.categories, taught)
  await collections.models.put({
    ...learned,
    file: laid,
    ...(course ? { course: { file: await storeCourse(`${_id}/${version}`, course) } } : {}),
    ...(file ? { previousFile: file } : {}),
    ...(categories ? { categories } : {}),
  })
  if (before.previousFile) await removeBytes(before.previousFile)
  await removeGone(before, categories)
  return lessons.length
}

/** What words say of categories, learned from nothing: in a run of its own after that of the offices, so that none takes too long. */
async function learnCategoriesAnew(context: Context, before: ModelDoc): Promise<number> {
  const version = before.version + 1
  const latest = await latestLessons(context, before, await begin(context, before))
  const categories = await trainCategories(`${before._id}/categories-${version}`, before.categories, latest)
  const { categoriesDue, begunWith, ...kept } = before
  await context.collections.models.put({ ...kept, version, at: context.now, categories })
  await removeGone(before, categories)
  return latest.length
}

/** Removes the file of categories that no instance looks at any more. */
async function removeGone(before: ModelDoc, now: ModelDoc['categories']): Promise<void> {
  const gone = before.categories?.previousFile
  if (gone && gone.id !== now?.previousFile?.id) await removeBytes(gone)
}

const nothingYet = (street: string): ModelDoc => ({
  _id: street,
  version: 0,
  at: 0,
  confirmed: 0,
  trainedWith: 0,
  outcomes: [],
  voices: {},
})

/**
 * The model with these lessons: folded in, or, where there are many more than when it was last learned from nothing, learned so
 * again. What it would have proposed for them before is noted first.
 */
async function modelWith(
  context: Context,
  before: ModelDoc,
  next: ModelDoc,
  lessons: readonly LessonDoc[],
): Promise<{ learned: ModelDoc; model: RoutingModel; taught: Taught[]; course?: Course }> {
  const taught = await taughtBy(context, lessons)
  const known = before.file && (await loadModel(before.file))
  const street = await context.street()
  const judged = withOutcomes(next, taught, known, street)
  const anewAt = Math.min(2 * before.trainedWith, before.trainedWith + ANEW_AFTER)
  if (known && next.confirmed < anewAt) {
    const examples = taught.map(({ example }) => example)
    return { learned: judged, taught, model: fold(known, examples) }
  }
  const latest = await latestLessons(context, next, await begin(context, before))
  const begun = beginWith(latest.map(({ example }) => example))
  const { begunWith, ...learned } = judged
  return { learned: { ...learned, trainedWith: next.confirmed, categoriesDue: true }, taught, ...begun }
}

/**
 * Notes that learning from nothing begins, and tells with how many lessons at most: a run that came to no end, because the
 * platform's patience did first, is taken again with fewer.
 */
async function begin({ collections }: Context, before: ModelDoc): Promise<number> {
  const begunWith = nextMost(before.begunWith)
  await collections.models.put({ ...before, begunWith })
  return begunWith
}

/** The latest lessons up to the place that is reached, the oldest first. */
async function latestLessons(context: Context, { _id, reached }: ModelDoc, most: number): Promise<Taught[]> {
  const found: LessonDoc[] = []
  for (let after = reached && { at: reached.at, id: `${reached.id}~` }; found.length < most; ) {
    const { rows, more } = await page(context.collections.lessons, {
      where: { street: _id },
      by: 'ripeAt',
      direction: 'desc',
      after,
      limit: Math.min(500, most - found.length),
    })
    found.push(...rows)
    const last = rows.at(-1)
    if (!more || !last) break
    after = { at: last.ripeAt, id: last._id }
  }
  return taughtBy(context, found.reverse())
}
