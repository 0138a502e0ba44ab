import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { contentType } from './contentType'
import type { Handler, Route } from './createServer'
import { sendText } from './http'

interface Page {
  modified: number
  body: Buffer
  zipped: Buffer | undefined
  type: string
  etag: string
}

const compress = promisify(gzip)
const HASHED = /[.-][0-9a-f]{8,}\./

/** A built site at `/`: files compressed once and kept, names with a hash cached by browsers for good. */
export function siteRoutes(siteDir: string): Route[] {
  const pages = new Map<string, Page>()
  const handler: Handler = async (request, response, url) => {
    const file = await locate(siteDir, url.pathname)
    const page = file && (await load(pages, file))
    if (!file || !page) {
      sendText(response, 404, 'not found')
      return
    }
    response.setHeader('etag', page.etag)
    response.setHeader('vary', 'accept-encoding')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (request.headers['if-none-match'] === page.etag) {
      response.writeHead(304)
      response.end()
      return
    }
    const body = page.zipped && acceptsGzip(request) ? page.zipped : page.body
    if (body === page.zipped) response.setHeader('content-encoding', 'gzip')
    response.writeHead(200, { 'content-type': page.type, 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  return [
    { method: 'GET', path: '/*', handler },
    { method: 'HEAD', path: '/*', handler },
  ]
}

/** The file that a path names inside the site, also after following links; `/` is `index.html`. */
async function locate(siteDir: string, pathname: string): Promise<string | undefined> {
  try {
    const name = decodeURIComponent(pathname)
    if (name.includes('\0')) return undefined
    const root = await realpath(siteDir)
    const file = await realpath(path.join(root, name.endsWith('/') ? `${name}index.html` : name))
    return file.startsWith(root + path.sep) ? file : undefined
  } catch {
    return undefined
  }
}

async function load(pages: Map<string, Page>, file: string): Promise<Page | undefined> {
  const info = await stat(file)
  if (!info.isFile()) return undefined
  const known = pages.get(file)
  if (known?.modified === info.mtimeMs) return known
  const body = await readFile(file)
  const type = contentType(file)
  const zipped = body.length > 1024 && /text|json|xml|javascript|manifest/.test(type) ? await compress(body) : undefined
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const page = { modified: info.mtimeMs, body, zipped, type, etag }
  pages.set(file, page)
  return page
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
}
