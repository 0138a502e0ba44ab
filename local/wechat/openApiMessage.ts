import { CloudError } from '../CloudError'
import { bytesOf, readMessage, writeMessage } from './protobuf'

const PAIRS = 1
const OPEN_DATA = 2
const SERVICE_DATA = 4

/** The parameters of a `wx.openApi` call; contents of files become their size, which is what an outbox can show. */
export function readOpenApiRequest(bytes: Buffer): Record<string, unknown> {
  try {
    const call = readMessage(bytes)
    if (bytesOf(call, SERVICE_DATA).length > 0) throw new Error('svrkit calls are not supported')
    const request: Record<string, unknown> = {}
    for (const { number, value } of readMessage(bytesOf(call, OPEN_DATA))) {
      if (number !== PAIRS || !Buffer.isBuffer(value)) continue
      const pair = readMessage(value)
      request[bytesOf(pair, 1).toString()] = parameter(bytesOf(pair, 2), bytesOf(pair, 3).toString())
    }
    return request
  } catch (error) {
    throw new CloudError('INVALID_PARAM', `[local cloud] wx.openApi: ${error instanceof Error ? error.message : error}`)
  }
}

/** An answer of the open API in the form in which `wx-server-sdk` reads it. */
export function writeOpenApiAnswer(answer: Record<string, unknown>): Buffer {
  const { buffer, contentType, ...said } = answer
  if (Buffer.isBuffer(buffer)) return message(buffer, String(contentType))
  return message(JSON.stringify(said), 'application/json')
}

function message(body: string | Buffer, contentType: string): Buffer {
  return writeMessage([
    [1, body],
    [2, contentType],
    [3, 0],
    [4, 200],
  ])
}

function parameter(value: Buffer, contentType: string): unknown {
  if (contentType !== '' && !/json|text/.test(contentType)) return { contentType, bytes: value.length }
  const text = value.toString()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
