import { randomInt } from 'node:crypto'
import { CloudError, notSupported } from '../../CloudError'
import { compareValues } from '../compareValues'
import type { Find } from '../findDocuments'
import { matchExpression } from '../matchExpression'
import { matchQuery } from '../matchQuery'
import type { Order } from '../planQuery'
import { readOrder } from '../readOrder'
import { sortValue } from '../sortValue'
import type { Document } from '../values'
import { geoNear } from './geoNear'
import { lookup } from './lookup'
import { isMingoStage, runMingo } from './runMingo'
import type { Source } from './Source'
import { nestedStages, type Stage, stageDocument, stageError, stageNumber, stageText } from './Stage'

const own = new Set(['$match', '$sort', '$limit', '$skip', '$count', '$sample', '$lookup', '$geoNear'])

/** Runs a pipeline: its leading `$match`, `$sort` and `$limit` through an index, the rest on what they find. */
export function runPipeline(source: Source, name: string, stages: readonly Stage[], variables: Document): Document[] {
  checkStages(stages)
  const [first] = stages
  if (first?.key === '$geoNear') return runStages(source, geoNear(source, name, first), stages.slice(1), variables)
  const { find, rest } = leading(stages, source.strict)
  return runStages(source, source.search(name, find), rest, variables)
}

/** Runs stages on documents that are already there. */
export function runStages(
  source: Source,
  documents: Document[],
  stages: readonly Stage[],
  variables: Document,
): Document[] {
  return stages.reduce((found, stage) => runStage(source, found, stage, variables), documents)
}

function checkStages(stages: readonly Stage[]): void {
  for (const [at, { key, value }] of stages.entries()) {
    if (!own.has(key) && !isMingoStage(key)) throw notSupported(`the aggregation stage ${key}`)
    if (key === '$geoNear' && at > 0) throw stageError(key, '$geoNear is only valid as the first stage in a pipeline.')
    if (key === '$lookup') checkStages(nestedStages(key, stageDocument({ key, value }).pipeline))
  }
}

function leading(stages: readonly Stage[], strict: boolean): { find: Find; rest: readonly Stage[] } {
  let at = 0
  const matches: Document[] = []
  while (stages[at]?.key === '$match' && !usesVariables(stages[at] as Stage)) {
    matches.push(stageDocument(stages[at++] as Stage))
  }
  let order: Order = []
  if (stages[at]?.key === '$sort') order = readOrder(stageDocument(stages[at++] as Stage))
  let limit = Number.POSITIVE_INFINITY
  if (stages[at]?.key === '$limit') limit = stageNumber(stages[at++] as Stage, 1)
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

// such a match waits for the values of a $lookup's let
function usesVariables({ value }: Stage): boolean {
  return JSON.stringify(value)?.includes('"$$') ?? false
}

function runStage(source: Source, documents: Document[], stage: Stage, variables: Document): Document[] {
  switch (stage.key) {
    case '$match':
      return documents.filter(matchWith(stageDocument(stage), variables))
    case '$limit':
      return documents.slice(0, stageNumber(stage, 1))
    case '$skip':
      return documents.slice(stageNumber(stage, 0))
    case '$sort':
      return sort(documents, readOrder(stageDocument(stage)))
    case '$count':
      return documents.length === 0 ? [] : [{ [stageText(stage.key, stage.value, 'count')]: documents.length }]
    case '$sample':
      return sample(documents, stageNumber({ key: stage.key, value: stageDocument(stage).size ?? null }, 1))
    case '$lookup':
      return lookup(source, { runPipeline, runStages }, documents, stage, variables)
    default:
      return runMingo(documents, stage, variables)
  }
}

function matchWith(query: Document, variables: Document): (document: Document) => boolean {
  const { $expr: expression, ...rest } = query
  const matches = matchQuery(rest)
  if (expression === undefined) return matches
  const holds = matchExpression(expression, variables)
  return (document) => matches(document) && holds(document)
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

// some of them in any order, none twice
function sample(documents: readonly Document[], size: number): Document[] {
  const left = [...documents]
  const chosen: Document[] = []
  while (chosen.length < size && left.length > 0) {
    const [one] = left.splice(randomInt(left.length), 1)
    if (one) chosen.push(one)
  }
  return chosen
}
