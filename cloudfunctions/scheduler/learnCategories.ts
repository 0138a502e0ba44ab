import { fold } from '../domain/routing/fold'
import type { Example } from '../domain/routing/model'
import { train } from '../domain/routing/train'
import type { ModelDoc } from '../kit/engineDocuments'
import { loadModel, storeModel } from '../kit/routingModel'
import type { Taught } from './taughtBy'

type LearnedCategories = NonNullable<ModelDoc['categories']>

/** What a case is about, as its person or the desk said; a return says nothing of that. */
const examplesOf = (taught: readonly Taught[]): Example[] =>
  taught.flatMap(({ theCase, example }) =>
    theCase.categoryId === undefined || example.label === undefined
      ? []
      : [{ fields: example.fields, label: theCase.categoryId }],
  )

/**
 * The model of categories with these lessons, as a file of its own beside that of offices.
 * @param latest all that it is to be learned from nothing with; missing where the new lessons are folded in
 */
export async function learnCategories(
  name: string,
  before: LearnedCategories | undefined,
  taught: readonly Taught[],
  latest: readonly Taught[] | undefined,
): Promise<LearnedCategories | undefined> {
  const examples = examplesOf(latest ?? taught)
  if (!latest && examples.length === 0) return before
  const known = latest ? undefined : before && (await loadModel(before.file, 'categories'))
  if (!latest && !known) return before
  const model = known ? fold(known, examples) : train(examples)
  const file = await storeModel(name, model)
  return { file, ...(before ? { previousFile: before.file } : {}) }
}
