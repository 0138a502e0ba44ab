import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerPreflight } from './cors'
import { describe } from './describe'
import { sendJson } from './http'

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void

export interface Route {
  /** `GET`, `POST` …; absent: any. */
  method?: string
  /** A path, or with a trailing `*` all paths that begin so. */
  path: string
  handler: Handler
  /** True where pages of other origins may call, as the platform's gateway lets them. */
  cors?: boolean
}

/** One HTTP server over a list of routes; the first that fits answers. */
export function createServer(routes: () => readonly Route[], log: (line: string) => void): Server {
  const server = createHttpServer((request, response) => {
    void answer(routes(), request, response, log)
  })
  server.keepAliveTimeout = 65_000
  return server
}

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
  log: (line: string) => void,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://local')
    const fitting = routes.filter((route) => fits(route, url.pathname))
    const preflight = request.method === 'OPTIONS'
    const route = fitting.find(({ method, cors }) => (preflight ? cors : !method || method === request.method))
    if (route?.cors && answerPreflight(request, response)) return
    if (route) await route.handler(request, response, url)
    else if (fitting.length > 0) sendJson(response, 405, { code: 'METHOD_NOT_ALLOWED', message: 'method not allowed' })
    else sendJson(response, 404, { code: 'NOT_FOUND', message: `nothing at ${url.pathname}` })
  } catch (error) {
    const { code, message, status } = describe(error)
    if (status >= 500) log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`)
    if (response.headersSent) response.destroy()
    else sendJson(response, status, { code, message })
  }
}

function fits(route: Route, pathname: string): boolean {
  if (!route.path.endsWith('*')) return route.path === pathname
  return pathname.startsWith(route.path.slice(0, -1))
}
