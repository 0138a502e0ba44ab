import type tcb from '@cloudbase/node-sdk'
import type { TestCloud } from '../testing/startTestCloud'

type Sdk = ReturnType<typeof tcb.init>
export type Db = ReturnType<Sdk['database']>
export type Command = Db['command']

/** What the suite runs against: the local cloud or a real environment, through the same unmodified SDK. */
export interface Target {
  sdk: Sdk
  db: Db
  /** The name of a collection of this run. */
  name(collection: string): string
  /** The local cloud; absent in a real environment. */
  local?: TestCloud
}

export interface Case {
  name: string
  /** Why the case has no meaning in a real environment, for instance that it needs a function of its own. */
  localOnly?: string
  /** Throws when the target does not do what the platform promises. */
  run(target: Target): Promise<void>
}

/** Cases about one thing, over data that is prepared once. */
export interface Topic {
  name: string
  /** Collections that the topic uses; they are made beforehand and emptied afterwards. */
  collections: readonly string[]
  prepare?(target: Target): Promise<void>
  cases: readonly Case[]
}
