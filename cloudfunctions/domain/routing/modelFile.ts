import { ByteReader, ByteWriter } from './bytes'
import type { RoutingModel, SecondLayer } from './model'
import { readReaders, writeReaders } from './reader/readersFile'

/** The first bytes of every file, with the version of its form. */
const SIGN = 'wzr2'
/** The form of before there were readers: it ends without any. */
const WITHOUT_READERS = 'wzr1'

/** A model as the bytes of a file. */
export function toBytes(model: RoutingModel): Uint8Array {
  const out = new ByteWriter()
  const names = new TextEncoder().encode(JSON.stringify(model.labels))
  out.raw(new TextEncoder().encode(SIGN))
  out.whole(names.length)
  out.raw(names)
  out.whole(model.messages)
  for (const count of model.seen) out.whole(count)
  out.floats(Float32Array.of(model.threshold))
  out.floats(model.scales)
  out.floats(model.bias)
  out.floats(model.second.weights)
  out.floats(model.second.bias)
  out.whole(model.hashes.length)
  let before = 0
  model.hashes.forEach((hash, row) => {
    out.whole(hash - before)
    out.whole(model.df[row] ?? 0)
    out.whole((model.starts[row + 1] ?? 0) - (model.starts[row] ?? 0))
    before = hash
  })
  const wide = model.labels.length > 256
  for (const office of model.offices) {
    if (wide) out.byte(office >>> 8)
    out.byte(office & 0xff)
  }
  out.raw(new Uint8Array(model.steps.buffer, model.steps.byteOffset, model.steps.length))
  const { readers, second } = model
  out.byte(readers && second.reading ? 1 : 0)
  if (readers && second.reading) {
    out.floats(second.reading)
    writeReaders(out, readers)
  }
  return out.done()
}

/** The model of a file. @throws Error when it is not one, or not whole */
export function fromBytes(bytes: Uint8Array): RoutingModel {
  const read = new ByteReader(bytes)
  const sign = new TextDecoder().decode(bytes.subarray(0, SIGN.length))
  if (sign !== SIGN && sign !== WITHOUT_READERS) throw new Error('This is not a routing model.')
  read.raw(SIGN.length)
  const labels: string[] = JSON.parse(new TextDecoder().decode(read.raw(read.whole())))
  const count = labels.length
  const messages = read.whole()
  const seen = Uint32Array.from({ length: count }, () => read.whole())
  const threshold = read.floats(1)[0] ?? 2
  const scales = read.floats(count)
  const bias = read.floats(count)
  const second: SecondLayer = { weights: read.floats(count * count), bias: read.floats(count) }
  const rows = read.whole()
  const hashes = new Uint32Array(rows)
  const df = new Uint32Array(rows)
  const starts = new Uint32Array(rows + 1)
  let before = 0
  for (let row = 0; row < rows; row++) {
    before += read.whole()
    hashes[row] = before
    df[row] = read.whole()
    starts[row + 1] = (starts[row] ?? 0) + read.whole()
  }
  const entries = starts[rows] ?? 0
  const wide = count > 256
  const offices = wide ? new Uint16Array(entries) : new Uint16Array(read.raw(entries))
  if (wide) for (let at = 0; at < entries; at++) offices[at] = read.byte() * 256 + read.byte()
  const steps = new Int8Array(read.raw(entries))
  const readers: Pick<RoutingModel, 'readers'> = {}
  if (sign === SIGN && read.byte() === 1) {
    second.reading = read.floats(count)
    readers.readers = readReaders(read)
  }
  if (!read.ended) throw new Error('The file of the routing model holds more than it should.')
  return { labels, messages, seen, hashes, df, starts, offices, steps, scales, bias, second, ...readers, threshold }
}
