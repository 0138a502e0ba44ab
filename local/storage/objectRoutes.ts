import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { CloudError } from '../CloudError'
import { contentType } from '../server/contentType'
import type { Handler, Route } from '../server/createServer'
import { checkObjectPath } from './objectPath'
import type { Storage, StoredObject } from './Storage'

/** `/cos/*`: uploads under a permission, reading by signed links. Errors are XML, as the object store's are. */
export function objectRoutes(storage: Storage): Route[] {
  const guarded =
    (handler: Handler): Handler =>
    async (request, response, url) => {
      try {
        await handler(request, response, url)
      } catch (error) {
        if (!(error instanceof CloudError)) throw error
        request.resume()
        sendError(
          response,
          error.status,
          error.code === 'STORAGE_EXCEED_AUTHORITY' ? 'AccessDenied' : error.code,
          error.message,
        )
      }
    }
  return [
    { method: 'PUT', path: '/cos/*', cors: true, handler: guarded((...call) => put(storage, ...call)) },
    { method: 'GET', path: '/cos/*', cors: true, handler: guarded((...call) => get(storage, ...call)) },
    { method: 'HEAD', path: '/cos/*', cors: true, handler: guarded((...call) => get(storage, ...call)) },
  ]
}

async function put(storage: Storage, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const path = objectPath(url)
  const upload = storage.permission(request.headers.authorization, path)
  if (!upload) throw new CloudError('AccessDenied', 'the upload is not permitted or its permission has expired', 403)
  if (Number(request.headers['content-length'] ?? 0) > upload.maxBytes) {
    throw new CloudError('EntityTooLarge', `the file is larger than ${upload.maxBytes} bytes`, 413)
  }
  await storage.write(upload, request, request.headers['content-type'] ?? contentType(path))
  response.writeHead(200, { 'content-length': 0 })
  response.end()
}

async function get(storage: Storage, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const path = objectPath(url)
  const state = storage.checkLink(path, url.searchParams.get('sign') ?? '', url.searchParams.get('t') ?? '')
  if (state !== 'good') {
    throw new CloudError('AccessDenied', state === 'expired' ? 'Request has expired' : 'the link is not signed', 403)
  }
  const object = storage.find(path)
  if (!object) throw new CloudError('NoSuchKey', 'the file does not exist', 404)
  if (!storage.isWhole(object)) {
    throw new CloudError('InternalError', `the stored content of ${path} is damaged: restore the data folder`, 500)
  }
  await send(storage, object, request, response)
}

async function send(storage: Storage, object: StoredObject, request: IncomingMessage, response: ServerResponse) {
  const range = readRange(request.headers.range, object.size)
  if (range === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${object.size}`)
    throw new CloudError('InvalidRange', 'the range is outside of the file', 416)
  }
  const { start, end } = range ?? { start: 0, end: object.size - 1 }
  response.writeHead(range ? 206 : 200, {
    'content-type': object.type,
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'last-modified': new Date(object.at).toUTCString(),
    etag: `"${object.content}"`,
    // what somebody uploaded must not run as a page of this origin
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${object.size}` } : {}),
  })
  if (request.method === 'HEAD' || object.size === 0) response.end()
  else await pipeline(storage.read(object, { start, end }), response)
}

function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(size - Number(to), 0) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'unsatisfiable' : { start, end }
}

function objectPath(url: URL): string {
  try {
    return checkObjectPath(decodeURIComponent(url.pathname.slice('/cos/'.length)))
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw new CloudError('InvalidURI', 'the path is not properly encoded')
  }
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${escaped}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(xml) })
  response.end(xml)
}
