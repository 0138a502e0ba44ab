import { CloudError } from '../../CloudError'
import { type Document, isDocument, type Value } from '../values'

/** One step of a pipeline: `$match`, `$group` … and its argument. */
export interface Stage {
  key: string
  value: Value
}

export function stageDocument(stage: Stage): Document {
  if (isDocument(stage.value)) return stage.value
  throw stageError(stage.key, 'the argument must be an object')
}

export function stageNumber(stage: Stage, least: number): number {
  if (typeof stage.value === 'number' && Number.isInteger(stage.value) && stage.value >= least) return stage.value
  throw stageError(stage.key, `the argument must be a whole number from ${least}`)
}

/** A text field of a stage's argument. */
export function stageText(stage: string, value: Value | undefined, name: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw stageError(stage, `'${name}' must be a nonempty string`)
}

/** The stages of a nested pipeline, each an object with one key. */
export function nestedStages(stage: string, value: Value | undefined): Stage[] {
  if (value === undefined) return []
  const failure = () => stageError(stage, 'a pipeline must be an array of stages with one key each')
  if (!Array.isArray(value)) throw failure()
  return value.map((item) => {
    const [key, ...more] = isDocument(item) ? Object.keys(item) : []
    if (!isDocument(item) || key === undefined || more.length > 0) throw failure()
    return { key, value: item[key] as Value }
  })
}

export function stageError(stage: string, message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `${stage}: ${message}`)
}
