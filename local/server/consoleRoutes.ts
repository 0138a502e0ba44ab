import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { CloudError } from '../CloudError'
import type { Database } from '../database/Database'
import { parseEjson } from '../database/ejson'
import { readOrder } from '../database/readOrder'
import { type Document, isDocument } from '../database/values'
import type { Functions } from '../functions/Functions'
import type { WeChat } from '../wechat/WeChat'
import { contentType } from './contentType'
import type { Route } from './createServer'
import { isFromThisMachine, sendText } from './http'
import type { LogBook } from './LogBook'
import { type Body, text, tool } from './toolRoutes'

export interface ConsoleParts {
  database: Database
  functions: Functions
  wechat: WeChat
  logBook: LogBook
  clock: () => number
  reset: () => Promise<void>
  envId: string
}

const FILES = ['index.html', 'console.css', 'console.js']
const MAX_SHOWN = 100

/** `/__local/`: a page that shows what is in the cloud, and what it asks for. Only programs of this machine may look. */
export function consoleRoutes(parts: ConsoleParts): Route[] {
  const { database, functions, wechat, logBook } = parts
  return [
    page('/__local/', 'index.html'),
    {
      method: 'GET',
      path: '/__local',
      handler: (_request, response) => {
        response.writeHead(302, { location: '/__local/' })
        response.end()
      },
    },
    ...FILES.map((name) => page(`/__local/${name}`, name)),
    tool('GET', '/__local/state', () => ({
      envId: parts.envId,
      collections: database.describe(),
      functions: functions.specs.map(({ name, kind, path: at, invoke, timers }) => ({
        name,
        kind,
        at,
        invoke,
        timers,
      })),
    })),
    tool('POST', '/__local/query', (body) => runQuery(parts, body)),
    tool('POST', '/__local/timer', async ({ function: name, timer }) => ({
      result: JSON.parse(await functions.fireTimer(text(name), text(timer), parts.clock())),
    })),
    tool('POST', '/__local/script', ({ api, response, times }) => {
      if (response === null) wechat.unscript(text(api))
      else wechat.script(text(api), () => object(response), times === undefined ? undefined : positive(times))
      return wechat.apis
    }),
    tool('POST', '/__local/reset', async () => {
      await parts.reset()
      return { reset: true }
    }),
    tool('GET', '/__local/log', (_body, _rest, url) => ({
      entries: logBook.after(Number(url.searchParams.get('after') ?? 0)),
    })),
    {
      method: 'GET',
      path: '/__local/log/follow',
      handler: (request, response) => {
        if (!isFromThisMachine(request)) throw new CloudError('PERMISSION_DENIED', 'only local programs may look', 403)
        follow(logBook, response)
      },
    },
  ]
}

function page(at: string, name: string): Route {
  const file = path.join(__dirname, '..', 'console', name)
  return {
    method: 'GET',
    path: at,
    handler: (request, response) => {
      if (!isFromThisMachine(request)) throw new CloudError('PERMISSION_DENIED', 'only local programs may look', 403)
      response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'")
      response.setHeader('cache-control', 'no-store')
      sendText(response, 200, readFileSync(file, 'utf8'), contentType(name).replace(/;.*/, ''))
    },
  }
}

async function runQuery({ database, clock }: ConsoleParts, body: Body): Promise<Body> {
  const parse = (given: unknown): Document => {
    const value = parseEjson(typeof given === 'string' && given.trim() !== '' ? given : '{}', clock)
    if (isDocument(value)) return value
    throw new CloudError('INVALID_PARAM', 'a query and an order are objects')
  }
  const limit = Math.min(body.limit === undefined ? 20 : positive(body.limit), MAX_SHOWN)
  const find = { query: parse(body.query), order: readOrder(parse(body.order)), offset: 0, limit }
  const startedAt = performance.now()
  const { found, explanation, refusal } = await database.explain(text(body.collection), find)
  const milliseconds = Math.round((performance.now() - startedAt) * 100) / 100
  return { documents: found.map(({ text: stored }) => JSON.parse(stored)), explanation, refusal, milliseconds }
}

function follow(logBook: LogBook, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  const stop = logBook.follow(({ at, text: line }) => response.write(`${new Date(at).toISOString()} ${line}\n`))
  response.on('close', stop)
  response.flushHeaders()
}

function positive(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  throw new CloudError('INVALID_PARAM', 'a whole number from 1 is needed')
}

function object(value: unknown): Body {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body
  throw new CloudError('INVALID_PARAM', 'an answer is an object')
}
