import { platform } from './database'

/** A picture that WeChat drew. */
export interface Picture {
  type: string
  bytes: Buffer
}

/** What WeChat says instead of a picture; 0 where it says nothing that can be read. */
export class OpenApiRefusal extends Error {
  override name = 'OpenApiRefusal'

  constructor(readonly errcode: number) {
    super(`WeChat's open API refused with ${errcode}`)
  }
}

/**
 * Calls one of WeChat's open APIs that answer with a picture. The platform takes and gives those in the form that
 * `wx-server-sdk` speaks, which is protobuf; calls that answer with JSON go the plain way.
 */
export async function openApiPicture(apiName: string, request: Readonly<Record<string, unknown>>): Promise<Picture> {
  const pairs = Object.entries(request).map(([key, value]) =>
    field(1, Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(JSON.stringify(value)))])),
  )
  const answer: unknown = await platform.callCompatibleWxOpenApi({
    apiName,
    requestData: field(2, Buffer.concat(pairs)) as unknown as Record<string, unknown>,
  })
  if (!Buffer.isBuffer(answer)) throw new OpenApiRefusal(0)
  const fields = fieldsOf(answer)
  const bytes = fields.get(1) ?? Buffer.alloc(0)
  const type = (fields.get(2) ?? Buffer.alloc(0)).toString().trim()
  if (type.startsWith('image/')) return { type, bytes }
  const [, errcode = '0'] = /"errcode":\s*(\d+)/.exec(bytes.toString()) ?? []
  throw new OpenApiRefusal(Number(errcode))
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])

/** Fields that hold bytes, by their number; numbers are passed over. */
function fieldsOf(message: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>()
  let at = 0
  const number = (): number => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  while (at < message.length) {
    const tag = number()
    const size = number()
    if (tag % 8 !== 2) continue
    found.set(Math.floor(tag / 8), message.subarray(at, at + size))
    at += size
  }
  return found
}
