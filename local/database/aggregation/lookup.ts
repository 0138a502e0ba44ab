import { writePath } from '../editPath'
import { stringifyEjson } from '../ejson'
import { type Document, isDocument, type Value } from '../values'
import { visitPath } from '../visitPath'
import { runMingo } from './runMingo'
import type { Runner, Source } from './Source'
import { nestedStages, type Stage, stageDocument, stageError, stageText } from './Stage'

const KEY = '$lookup'

/** `$lookup` by equal fields, by a pipeline with variables, or by both; each search runs through an index. */
export function lookup(
  source: Source,
  runner: Runner,
  documents: Document[],
  stage: Stage,
  outer: Document,
): Document[] {
  const given = stageDocument(stage)
  const from = stageText(KEY, given.from, 'from')
  const as = stageText(KEY, given.as, 'as')
  const stages = nestedStages(KEY, given.pipeline)
  const byField = given.localField !== undefined || given.foreignField !== undefined
  if (!byField && given.pipeline === undefined) throw stageError(KEY, 'must have either a pipeline or localField')
  const names = byField ? fieldNames(given) : undefined
  // refuses a collection that does not exist even when nothing is to be joined
  source.geoFields(from)
  const known = new Map<string, Document[]>()
  return documents.map((document) => {
    const variables = { ...outer, ...letValues(document, given.let, outer) }
    const conditions = names ? [{ [names.foreign]: { $in: valuesAt(document, names.local) } }] : []
    const key = stringifyEjson([variables, conditions])
    let found = known.get(key)
    if (!found) {
      found = search(source, runner, from, stages, conditions, variables)
      known.set(key, found)
    }
    const joined = { ...document }
    writePath(joined, as, found)
    return joined
  })
}

function search(
  source: Source,
  { runPipeline, runStages }: Runner,
  from: string,
  stages: readonly Stage[],
  equal: readonly Document[],
  variables: Document,
): Document[] {
  const conditions = [...equal, ...equalities(stages[0], variables)]
  if (conditions.length === 0) return runPipeline(source, from, stages, variables)
  const find = { query: { $and: conditions }, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }
  return runStages(source, source.search(from, find), stages, variables)
}

/** Conditions an index can serve, from a `$match` whose `$expr` holds fields equal to variables. */
function equalities(stage: Stage | undefined, variables: Document): Document[] {
  if (stage?.key !== '$match' || !isDocument(stage.value)) return []
  const { $expr: expression, ...rest } = stage.value
  const parts = isDocument(expression) && Array.isArray(expression.$and) ? expression.$and : [expression]
  const found: Document[] = Object.keys(rest).length > 0 && expression !== undefined ? [rest] : []
  for (const part of parts) {
    const sides = isDocument(part) ? part.$eq : undefined
    if (!Array.isArray(sides) || sides.length !== 2) continue
    const field = sides.find(isField)
    const variable = sides.find(isVariable)
    if (!field || !variable) continue
    // a missing value equals only a missing field, which null finds as well
    found.push({ [field.slice(1)]: { $eq: variables[variable.slice(2)] ?? null } })
  }
  return found
}

function isField(side: Value): side is string {
  return typeof side === 'string' && /^\$[^$]/.test(side)
}

function isVariable(side: Value): side is string {
  return typeof side === 'string' && /^\$\$[a-z]\w*$/.test(side)
}

function fieldNames(given: Document): { local: string; foreign: string } {
  return {
    local: stageText(KEY, given.localField, 'localField'),
    foreign: stageText(KEY, given.foreignField, 'foreignField'),
  }
}

// a missing field joins with null, an array with each of its elements
function valuesAt(document: Document, path: string): Value[] {
  const values: Value[] = []
  visitPath(document, path.split('.'), 0, (value) => {
    if (Array.isArray(value)) values.push(...value)
    else values.push(value ?? null)
    return false
  })
  return values
}

function letValues(document: Document, given: Value | undefined, outer: Document): Document {
  if (given === undefined) return {}
  if (!isDocument(given)) throw stageError(KEY, "'let' must be an object")
  return runMingo([document], { key: '$replaceRoot', value: { newRoot: given } }, outer)[0] ?? {}
}
