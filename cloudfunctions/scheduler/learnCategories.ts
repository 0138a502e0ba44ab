import { fold } from '../domain/routing/fold'
import type { Example } from '../domain/routing/model'
import type { ModelDoc } from '../kit/engineDocuments'
import { loadModel, storeModel } from '../kit/routingModel'
import type { Taught } from './taughtBy'
import { trainWith } from './trainWith'

type LearnedCategories = NonNullable<ModelDoc['categories']>

/** What a case is about, as its person or the desk said; a return says nothing of that. */
const examplesOf = (taught: readonly Taught[]): Example[] =>
  taught.flatMap(({ theCase, example }) =>
    theCase.categoryId === undefined || example.label === undefined
      ? []
      : [{ fields: example.fields, label: theCase.categoryId }],
  )

/** The model of categories with these lessons folded in, as a file of its own beside that of offices; as before without any. */
export async function foldCategories(
  name: string,
  before: LearnedCategories | undefined,
  taught: readonly Taught[],
): Promise<LearnedCategories | undefined> {
  const examples = examplesOf(taught)
  if (!before || examples.length === 0) return before
  const model = fold(await loadModel(before.file, 'categories'), examples)
  return { file: await storeModel(name, model), previousFile: before.file }
}

/** The model of categories learned from nothing. */
export async function trainCategories(
  name: string,
  before: LearnedCategories | undefined,
  latest: readonly Taught[],
): Promise<LearnedCategories> {
  const file = await storeModel(name, trainWith(examplesOf(latest)))
  return { file, ...(before ? { previousFile: before.file } : {}) }
}
