import { Aggregator } from 'mingo'
import { CloudError, notSupported } from '../CloudError'
import { compareValues } from './compareValues'
import type { Find } from './findDocuments'
import { matchQuery } from './matchQuery'
import type { Order } from './planQuery'
import { sortValue } from './sortValue'
import { type Document, isDocument, type Value } from './values'

export interface Stage {
  key: string
  value: Value
}

const byMingo = new Set([
  '$group',
  '$project',
  '$addFields',
  '$set',
  '$unset',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$replaceRoot',
  '$sample',
  '$sortByCount',
  '$unwind',
])

/** Runs a pipeline: its leading `$match`, `$sort` and `$limit` through an index, the rest on what they find. */
export function aggregate(stages: readonly Stage[], strict: boolean, search: (find: Find) => Document[]): Document[] {
  for (const { key } of stages) {
    if (!byMingo.has(key) && !['$match', '$sort', '$limit', '$skip'].includes(key)) {
      throw notSupported(`the aggregation stage ${key}`)
    }
  }
  const { find, rest } = leading(stages, strict)
  return rest.reduce(run, search(find))
}

function leading(stages: readonly Stage[], strict: boolean): { find: Find; rest: readonly Stage[] } {
  let at = 0
  const matches: Document[] = []
  while (stages[at]?.key === '$match') matches.push(document(stages[at++] as Stage))
  let order: Order = []
  if (stages[at]?.key === '$sort') order = orderOf(stages[at++] as Stage)
  let limit = Number.POSITIVE_INFINITY
  if (stages[at]?.key === '$limit') limit = whole(stages[at++] as Stage, 1)
  const [first = {}, ...others] = matches
  const query = others.length === 0 ? first : { $and: matches }
  const filtered = Object.keys(query).length > 0
  if (strict && !filtered && limit === Number.POSITIVE_INFINITY) {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      '[local cloud] strict mode: an aggregation must begin with a $match that an index serves, or with a $limit: it would read everything',
    )
  }
  return { find: { query, order, offset: 0, limit }, rest: stages.slice(at) }
}

function run(documents: Document[], stage: Stage): Document[] {
  switch (stage.key) {
    case '$match':
      return documents.filter(matchQuery(document(stage)))
    case '$limit':
      return documents.slice(0, whole(stage, 1))
    case '$skip':
      return documents.slice(whole(stage, 0))
    case '$sort':
      return sort(documents, orderOf(stage))
    default:
  }
  try {
    return new Aggregator([{ [stage.key]: stage.value }], { scriptEnabled: false }).run(documents) as Document[]
  } catch (error) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `${stage.key}: ${error instanceof Error ? error.message : error}`)
  }
}

function sort(documents: readonly Document[], order: Order): Document[] {
  const fields = order.map(([field, direction]) => ({ path: field.split('.'), direction }))
  return [...documents].sort((left, right) => {
    for (const { path, direction } of fields) {
      const difference = compareValues(sortValue(left, path, direction), sortValue(right, path, direction))
      if (difference !== 0) return difference * direction
    }
    return 0
  })
}

function document(stage: Stage): Document {
  if (isDocument(stage.value)) return stage.value
  throw new CloudError('DATABASE_REQUEST_FAILED', `the argument of ${stage.key} must be an object`)
}

function orderOf(stage: Stage): Order {
  return readOrder(document(stage))
}

/** Checks `{ field: 1, other: -1 }`. */
export function readOrder(value: Document): Order {
  return Object.entries(value).map(([field, direction]) => {
    if (direction === 1 || direction === -1) return [field, direction] as const
    throw new CloudError('DATABASE_REQUEST_FAILED', `the order of ${field} must be 1 or -1`)
  })
}

function whole(stage: Stage, least: number): number {
  if (typeof stage.value === 'number' && Number.isInteger(stage.value) && stage.value >= least) return stage.value
  throw new CloudError('DATABASE_REQUEST_FAILED', `the argument of ${stage.key} must be a whole number from ${least}`)
}
