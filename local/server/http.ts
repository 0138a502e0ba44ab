import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../CloudError'

/** Reads a body whole, refusing more than `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
    })
    request.on('end', () => {
      if (size <= limit) resolve(Buffer.concat(chunks))
      else
        reject(
          new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the body has ${size} bytes; at most ${limit} are allowed`, 413),
        )
    })
    request.on('error', reject)
  })
}

/** Reads a JSON object; an empty body is an empty object. */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  return parseObject((await readBody(request, limit)).toString())
}

/** The JSON object that a text holds; an empty text is an empty object. */
export function parseObject(text: string): Record<string, unknown> {
  const value = parseJson(text)
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  throw new CloudError('INVALID_PARAM', 'the body must be a JSON object')
}

function parseJson(text: string): unknown {
  if (text.length === 0) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new CloudError('INVALID_PARAM', 'the body is not valid JSON')
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendBody(response, status, Buffer.from(JSON.stringify(value)), 'application/json; charset=utf-8')
}

export function sendBody(response: ServerResponse, status: number, body: Buffer, type: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length })
  response.end(body)
}

export function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  sendBody(response, status, Buffer.from(text), `${type}; charset=utf-8`)
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/**
 * Whether a request may use the tools and the administrator's end point: addressed to this machine by a loopback name
 * (so no foreign name was bound to it) and not sent by a page of another origin.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const host = request.headers.host ?? ''
  if (!loopback.has(hostName(host))) return false
  const { origin } = request.headers
  return origin === undefined || origin === `http://${host}`
}
