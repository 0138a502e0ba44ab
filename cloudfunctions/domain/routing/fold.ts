import { compact, expand } from './compact'
import { type Counted, countFeatures, countMessages, rowIn, vectorOf } from './features'
import { FOLDED_IN, learn, type Target } from './machines'
import type { Example, RoutingModel, SecondLayer } from './model'
import { bytesOf } from './reader/readersFile'
import { plainLayer } from './secondLayer'

/**
 * Folds confirmed dispatches and returns into a model, without learning what it knows from nothing. The same examples in
 * the same order give the same model. New offices and new words are taken in. What readers say and how sure is sure enough
 * stay as they were until the model is trained again.
 */
export function fold(model: RoutingModel, examples: readonly Example[], seed = 1): RoutingModel {
  const told = examples.filter(({ label, returnedBy }) => label !== undefined || returnedBy?.length)
  if (told.length === 0) return model
  const labels = [...model.labels, ...newLabels(model, told)]
  const index = new Map(labels.map((label, at) => [label, at]))
  const counted = told.map(({ fields }) => countFeatures(fields))
  const { hashes, df } = widened(model, counted)
  const messages = model.messages + told.length
  const targets = told.map(
    (example, at): Target => ({
      vector: vectorOf(counted[at] ?? countFeatures([]), (hash) => rowIn(hashes, hash), df, messages),
      label: index.get(example.label ?? '') ?? -1,
      not: (example.returnedBy ?? []).flatMap((label) => index.get(label) ?? []),
    }),
  )
  const machines = expand(model, hashes, labels.length)
  learn(machines, targets, seed, FOLDED_IN)
  const seen = new Uint32Array(labels.length)
  seen.set(model.seen)
  for (const { label } of targets) if (label >= 0) seen[label] = (seen[label] ?? 0) + 1
  const { readers, threshold } = model
  return {
    labels,
    messages,
    seen,
    ...compact(machines, hashes, df, readers && bytesOf(readers)),
    second: widenedLayer(model.second, labels.length),
    ...(readers ? { readers } : {}),
    threshold,
  }
}

const newLabels = (model: RoutingModel, examples: readonly Example[]): string[] =>
  [...new Set(examples.flatMap(({ label }) => label ?? []))].filter((label) => !model.labels.includes(label)).sort()

/** The table of groups with those of new messages in it. */
function widened(model: RoutingModel, counted: readonly Counted[]): { hashes: Uint32Array; df: Uint32Array } {
  const df = new Map<number, number>()
  model.hashes.forEach((hash, row) => {
    df.set(hash, model.df[row] ?? 0)
  })
  for (const counts of counted) countMessages(df, counts)
  const all = [...df].sort(([a], [b]) => a - b)
  return { hashes: Uint32Array.from(all, ([hash]) => hash), df: Uint32Array.from(all, ([, count]) => count) }
}

/** A new office is taken at its word until the layer is learned again. */
function widenedLayer(layer: SecondLayer, count: number): SecondLayer {
  const known = layer.bias.length
  if (known === count) return layer
  const wide = plainLayer(count, layer.reading !== undefined)
  for (let row = 0; row < known; row++) {
    wide.weights.set(layer.weights.subarray(row * known, (row + 1) * known), row * count)
  }
  wide.bias.set(layer.bias)
  if (layer.reading) wide.reading?.set(layer.reading)
  return wide
}
