import { LESSONS_NEEDED } from '@contract/routing'
import { fold } from '../domain/routing/fold'
import type { RoutingModel } from '../domain/routing/model'
import { train } from '../domain/routing/train'
import type { Context } from '../kit/context'
import type { LessonDoc, ModelDoc } from '../kit/engineDocuments'
import { logFailure } from '../kit/log'
import { page } from '../kit/page'
import { loadModel, storeModel } from '../kit/routingModel'
import { removeBytes } from '../kit/storedBytes'
import { learnCategories } from './learnCategories'
import { type Taught, taughtBy } from './taughtBy'
import { withOutcomes } from './withOutcomes'

/** Lessons taken in by one step. */
const STEP = 100
/** A new file is written for so many lessons, or once the first of them has waited for an hour. */
const WORTHWHILE = 20
const WAIT_MOST = 3_600_000
/** Lessons that a model is learned with from nothing: some ten seconds. */
const TRAIN_MOST = 3000

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
  if (before.file && lessons.length < WORTHWHILE && now - first.ripeAt < WAIT_MOST) return 0
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
  const { learned, model, taught, latest } = await modelWith(context, before, next, lessons)
  const { _id, version } = learned
  const file = await storeModel(`${_id}/${version}`, model)
  const categories = await learnCategories(`${_id}/categories-${version}`, before.categories, taught, latest)
  await collections.models.put({
    ...learned,
    file,
    ...(before.file ? { previousFile: before.file } : {}),
    ...(categories ? { categories } : {}),
  })
  if (before.previousFile) await removeBytes(before.previousFile)
  const gone = before.categories?.previousFile
  if (gone && gone.id !== categories?.previousFile?.id) await removeBytes(gone)
  return lessons.length
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
 * The model with these lessons: folded in, or, each time that there are twice as many as when it was last learned from nothing,
 * learned so again. What it would have proposed for them before is noted first.
 */
async function modelWith(
  context: Context,
  before: ModelDoc,
  next: ModelDoc,
  lessons: readonly LessonDoc[],
): Promise<{ learned: ModelDoc; model: RoutingModel; taught: Taught[]; latest?: Taught[] }> {
  const taught = await taughtBy(context, lessons)
  const known = before.file && (await loadModel(before.file))
  const street = await context.street()
  const judged = withOutcomes(next, taught, known, street)
  // Categories are learned from nothing too where an earlier version of the product has learned offices only.
  const grown = !before.categories || (next.confirmed >= 2 * before.trainedWith && before.trainedWith < TRAIN_MOST)
  if (known && !grown)
    return {
      learned: judged,
      taught,
      model: fold(
        known,
        taught.map(({ example }) => example),
      ),
    }
  const latest = await latestLessons(context, next)
  const model = train(latest.map(({ example }) => example))
  return { learned: { ...judged, trainedWith: Math.min(next.confirmed, TRAIN_MOST) }, model, taught, latest }
}

/** The latest lessons up to the place that is reached, the oldest first. */
async function latestLessons(context: Context, { _id, reached }: ModelDoc): Promise<Taught[]> {
  const found: LessonDoc[] = []
  for (let after = reached && { at: reached.at, id: `${reached.id}~` }; found.length < TRAIN_MOST; ) {
    const { rows, more } = await page(context.collections.lessons, {
      where: { street: _id },
      by: 'ripeAt',
      direction: 'desc',
      after,
      limit: Math.min(500, TRAIN_MOST - found.length),
    })
    found.push(...rows)
    const last = rows.at(-1)
    if (!more || !last) break
    after = { at: last.ripeAt, id: last._id }
  }
  return taughtBy(context, found.reverse())
}
