import type { Machines } from './machines'

/** Bytes that the weights may take: with names and the second layer the file stays under 3 MB. */
const MOST_BYTES = 2_700_000
/** Bytes of a row beside its weights: hash, number of messages, number of weights. */
const ROW_BYTES = 4
const BINS = 4096

export interface Compact {
  hashes: Uint32Array
  df: Uint32Array
  starts: Uint32Array
  offices: Uint16Array
  steps: Int8Array
  scales: Float32Array
  bias: Float32Array
}

/**
 * Keeps the weights that matter most, each as a step from -127 to 127 of its office's scale.
 * @param taken bytes of the file that others need
 */
export function compact(machines: Machines, hashes: Uint32Array, df: Uint32Array, taken = 0): Compact {
  const { rows, weights } = machines
  const scales = Float32Array.from(weights, (own) => largest(own, rows) / 127)
  const least = smallestKept(machines, scales, MOST_BYTES - taken)
  const keptHashes: number[] = []
  const keptDf: number[] = []
  const starts = [0]
  const offices: number[] = []
  const steps: number[] = []
  for (let row = 0; row < rows; row++) {
    for (let office = 0; office < weights.length; office++) {
      const weight = weights[office]?.[row] ?? 0
      if (Math.abs(weight) < least) continue
      const step = stepOf(weight, scales[office] ?? 0)
      if (step === 0) continue
      offices.push(office)
      steps.push(step)
    }
    if (offices.length === starts[starts.length - 1]) continue
    starts.push(offices.length)
    keptHashes.push(hashes[row] ?? 0)
    keptDf.push(df[row] ?? 0)
  }
  return {
    hashes: Uint32Array.from(keptHashes),
    df: Uint32Array.from(keptDf),
    starts: Uint32Array.from(starts),
    offices: Uint16Array.from(offices),
    steps: Int8Array.from(steps),
    scales,
    bias: Float32Array.from(weights, (own) => own[rows] ?? 0),
  }
}

const stepOf = (weight: number, scale: number): number => (scale === 0 ? 0 : Math.round(weight / scale))

function largest(weights: Float32Array, rows: number): number {
  let most = 0
  for (let row = 0; row < rows; row++) most = Math.max(most, Math.abs(weights[row] ?? 0))
  return most
}

/** The weight below which there is no room, found by counting sizes in bins. */
function smallestKept({ rows, weights }: Machines, scales: Float32Array, bytes: number): number {
  const top = 127 * scales.reduce((most, scale) => Math.max(most, scale), 0)
  if (top === 0) return 0
  const bins = new Uint32Array(BINS)
  weights.forEach((own, office) => {
    const half = (scales[office] ?? 0) / 2
    for (let row = 0; row < rows; row++) {
      const size = Math.abs(own[row] ?? 0)
      if (size >= half && size > 0) {
        const bin = Math.min(BINS - 1, Math.floor((size / top) * BINS))
        bins[bin] = (bins[bin] ?? 0) + 1
      }
    }
  })
  let room = (bytes - rows * ROW_BYTES) / (weights.length > 256 ? 3 : 2)
  for (let bin = BINS - 1; bin > 0; bin--) {
    room -= bins[bin] ?? 0
    if (room < 0) return ((bin + 1) / BINS) * top
  }
  return 0
}

/** The compact weights of known groups as they are learned with: one number for every office and every row of `hashes`. */
export function expand(compacted: Compact, hashes: Uint32Array, offices: number): Machines {
  const rows = hashes.length
  const weights = Array.from({ length: offices }, (_, office) => {
    const own = new Float32Array(rows + 1)
    own[rows] = compacted.bias[office] ?? -1
    return own
  })
  let old = 0
  for (let row = 0; row < rows; row++) {
    if (compacted.hashes[old] !== hashes[row]) continue
    for (let at = compacted.starts[old] ?? 0; at < (compacted.starts[old + 1] ?? 0); at++) {
      const office = compacted.offices[at] ?? 0
      const own = weights[office]
      if (own) own[row] = (compacted.steps[at] ?? 0) * (compacted.scales[office] ?? 0)
    }
    old++
  }
  return { rows, weights }
}
