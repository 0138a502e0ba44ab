import type { RoutingModel } from '../domain/routing/model'
import { fromBytes, toBytes } from '../domain/routing/modelFile'
import { logFailure } from './log'
import { loadBytes, type StoredBytes, storeBytes } from './storedBytes'

/** What this instance holds of one of the street's models. */
interface Held {
  kept?: { id: string; model: RoutingModel }
  loading?: { id: string; done: Promise<RoutingModel | undefined> }
}

const HELD = { offices: {} as Held, categories: {} as Held }
/** Whether words speak for an office or for a category. */
export type ModelOf = keyof typeof HELD

export const storeModel = (name: string, model: RoutingModel): Promise<StoredBytes> => storeBytes(name, toBytes(model))

/** The model of a file, as this instance may have it already. */
export async function loadModel(file: StoredBytes, of: ModelOf = 'offices'): Promise<RoutingModel> {
  const held = HELD[of]
  if (held.kept?.id === file.id) return held.kept.model
  const model = fromBytes(await loadBytes(file))
  held.kept = { id: file.id, model }
  return model
}

/** What this instance has of a model, which may be none or an older one: nobody waits for it. */
export const modelAtHand = (of: ModelOf = 'offices'): RoutingModel | undefined => HELD[of].kept?.model

/**
 * Sees to it that this instance has the model, and waits for that no longer than `patience` milliseconds: without it, or with an
 * older one, a report is filed all the same.
 */
export async function haveModel(
  file: StoredBytes | undefined,
  patience: number,
  of: ModelOf = 'offices',
): Promise<void> {
  const held = HELD[of]
  if (!file || held.kept?.id === file.id) return
  if (held.loading?.id !== file.id) {
    const done = loadModel(file, of).catch((error) => {
      logFailure(`model ${file.path}`, error)
      held.loading = undefined
      return undefined
    })
    held.loading = { id: file.id, done }
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([held.loading.done, late])
  clearTimeout(timer)
}
