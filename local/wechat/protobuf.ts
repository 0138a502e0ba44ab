/** One field of a protobuf message: its number, and a whole number or bytes. */
export interface Field {
  number: number
  value: number | Buffer
}

/** The fields of a message in their order. Of the wire types only those that WeChat's calls use: varint and bytes. */
export function readMessage(bytes: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('the message ends inside a number')
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = varint()
    const number = Math.floor(tag / 8)
    if (tag % 8 === 0) {
      fields.push({ number, value: varint() })
      continue
    }
    if (tag % 8 !== 2) throw new Error(`the wire type ${tag % 8} is not expected`)
    const length = varint()
    if (at + length > bytes.length) throw new Error('the message ends inside a field')
    fields.push({ number, value: bytes.subarray(at, at + length) })
    at += length
  }
  return fields
}

/** Writes fields; text goes as UTF-8. */
export function writeMessage(
  fields: ReadonlyArray<readonly [number: number, value: number | string | Buffer]>,
): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [varint(number * 8), varint(value)]
      const bytes = Buffer.from(value as Buffer)
      return [varint(number * 8 + 2), varint(bytes.length), bytes]
    }),
  )
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}

/** Bytes of the first field of that number; empty when there is none. */
export function bytesOf(fields: readonly Field[], number: number): Buffer {
  const value = fields.find((field) => field.number === number)?.value
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0)
}
