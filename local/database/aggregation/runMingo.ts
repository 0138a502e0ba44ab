import { Aggregator } from 'mingo'
import { rewriteExpression } from '../rewriteExpression'
import type { Document } from '../values'
import { type Stage, stageError } from './Stage'

/** Stages that look at nothing but the documents that reach them. */
const stages = new Set([
  '$group',
  '$project',
  '$addFields',
  '$set',
  '$unset',
  '$bucket',
  '$bucketAuto',
  '$replaceRoot',
  '$sortByCount',
  '$unwind',
])

export function isMingoStage(key: string): boolean {
  return stages.has(key)
}

/** Runs one stage; `variables` are named `$$name` in its expressions. */
export function runMingo(documents: Document[], { key, value }: Stage, variables: Document): Document[] {
  try {
    const aggregator = new Aggregator([{ [key]: rewriteExpression(value) }], { scriptEnabled: false, variables })
    return aggregator.run(documents) as Document[]
  } catch (error) {
    throw stageError(key, error instanceof Error ? error.message : String(error))
  }
}
