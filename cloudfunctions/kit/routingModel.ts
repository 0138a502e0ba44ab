import type { RoutingModel } from '../domain/routing/model'
import { fromBytes, toBytes } from '../domain/routing/modelFile'
import type { ModelDoc } from './engineDocuments'
import { logFailure } from './log'
import { loadBytes, storeBytes } from './storedBytes'

type ModelFile = NonNullable<ModelDoc['file']>

let kept: { id: string; model: RoutingModel } | undefined
let loading: { id: string; done: Promise<RoutingModel | undefined> } | undefined

export const storeModel = (name: string, model: RoutingModel): Promise<ModelFile> => storeBytes(name, toBytes(model))

/** The model of a file, as this instance may have it already. */
export async function loadModel(file: ModelFile): Promise<RoutingModel> {
  if (kept?.id === file.id) return kept.model
  const model = fromBytes(await loadBytes(file))
  kept = { id: file.id, model }
  return model
}

/** What this instance has of a model, which may be none or an older one: nobody waits for it. */
export const modelAtHand = (): RoutingModel | undefined => kept?.model

/**
 * Sees to it that this instance has the model, and waits for that no longer than `patience` milliseconds: without it, or with an
 * older one, a report is filed all the same.
 */
export async function haveModel(file: ModelFile | undefined, patience: number): Promise<void> {
  if (!file || kept?.id === file.id) return
  if (loading?.id !== file.id) {
    const done = loadModel(file).catch((error) => {
      logFailure(`model ${file.path}`, error)
      loading = undefined
      return undefined
    })
    loading = { id: file.id, done }
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([loading.done, late])
  clearTimeout(timer)
}
