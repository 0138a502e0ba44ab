import { createHash } from 'node:crypto'
import type { RoutingModel } from '../domain/routing/model'
import { fromBytes, toBytes } from '../domain/routing/modelFile'
import { platform } from './database'
import type { ModelDoc } from './engineDocuments'
import { removeStored, storageIdOf } from './files'
import { logFailure } from './log'

type ModelFile = NonNullable<ModelDoc['file']>

let kept: { id: string; model: RoutingModel } | undefined
let loading: { id: string; done: Promise<RoutingModel | undefined> } | undefined

/** Writes a model as a file of its own, at a path that follows from its content: nobody can know it before, or change what is read there. */
export async function storeModel(name: string, model: RoutingModel): Promise<ModelFile> {
  const bytes = Buffer.from(toBytes(model))
  const path = `models/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.bin`
  await platform.uploadFile({ cloudPath: path, fileContent: bytes })
  return { id: await storageIdOf(path), path, bytes: bytes.length }
}

export const removeModel = ({ id }: ModelFile): Promise<void> => removeStored([id])

/** The model of a file, as this instance may have it already. */
export async function loadModel({ id }: ModelFile): Promise<RoutingModel> {
  if (kept?.id === id) return kept.model
  const { fileContent } = await platform.downloadFile({ fileID: id })
  if (!fileContent) throw new Error(`The routing model ${id} is empty`)
  const model = fromBytes(new Uint8Array(Buffer.from(fileContent as Buffer)))
  kept = { id, model }
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
