import { predict } from '../domain/routing/predict'
import { fieldsOf } from '../domain/suggest'
import { haveModel, modelAtHand } from '../kit/routingModel'
import type { Handler } from '../kit/serve'

/** Below this the model does not know either. */
const LEAST_CONFIDENCE = 0.5
const LOADING_PATIENCE_MS = 1000
/** So many are looked at for one that the street still has. */
const CANDIDATES = 3

/** The category that what somebody writes speaks for, by what the street's reports of the same words were, and by which words. */
export const suggestCategory: Handler<'cases.suggestCategory'> = async (context, { title = '', text }) => {
  const street = await context.street()
  await haveModel(street.learning?.categories?.file, LOADING_PATIENCE_MS, 'categories')
  const model = modelAtHand('categories')
  if (!model) return {}
  const { known, candidates, words } = predict(model, fieldsOf({ title, text, address: '' }), CANDIDATES)
  const [first] = candidates
  if (!known || !first || first.confidence < LEAST_CONFIDENCE) return {}
  const category = street.categories.get(first.label)
  if (!category || category.retired) return {}
  return { guess: { categoryId: first.label, confidence: first.confidence, words } }
}
