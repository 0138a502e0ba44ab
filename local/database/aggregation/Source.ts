import type { Find } from '../findDocuments'
import type { Document } from '../values'
import type { Stage } from './Stage'

/** What a pipeline reads from. */
export interface Source {
  strict: boolean
  search(collection: string, find: Find): Document[]
  /** The fields with a 2dsphere index. */
  geoFields(collection: string): string[]
}

/** The two ways to run stages, given to a stage that has a pipeline of its own. */
export interface Runner {
  runPipeline(source: Source, name: string, stages: readonly Stage[], variables: Document): Document[]
  runStages(source: Source, documents: Document[], stages: readonly Stage[], variables: Document): Document[]
}
