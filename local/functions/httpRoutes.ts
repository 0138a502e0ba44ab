import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../CloudError'
import type { Handler, Route } from '../server/createServer'
import { readBody } from '../server/http'
import type { FunctionSpec, Identity } from '../spec'
import type { Functions } from './Functions'

const MAX_BODY = 6 * 1024 * 1024

interface Answer {
  statusCode?: number
  headers?: Record<string, string | number | boolean>
  body?: unknown
  isBase64Encoded?: boolean
}

/** The HTTP access service: functions of kind `http` at their paths, the longest path first. */
export function httpRoutes(functions: Functions, identify: (request: IncomingMessage) => Identity): Route[] {
  const served = functions.specs.filter((spec): spec is FunctionSpec & { path: string } => {
    if (spec.kind === 'http' && !spec.path?.startsWith('/')) {
      throw new Error(`the http function ${spec.name} needs a path that begins with /`)
    }
    return spec.kind === 'http'
  })
  served.sort((left, right) => right.path.length - left.path.length)
  return served.flatMap(({ name, path }) => {
    const handler: Handler = async (request, response, url) => {
      const event = await toEvent(request, url)
      const result = await functions.invokeForClient(name, event, identify(request))
      send(request, response, JSON.parse(result))
    }
    const base = path.replace(/\/$/, '')
    return [
      { path: base, cors: true, handler },
      { path: `${base}/*`, cors: true, handler },
    ]
  })
}

async function toEvent(request: IncomingMessage, url: URL) {
  const body = await readBody(request, MAX_BODY)
  const isText = /json|text|xml|x-www-form-urlencoded/.test(request.headers['content-type'] ?? 'text/plain')
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return {
    path: url.pathname,
    httpMethod: request.method,
    headers: request.headers,
    queryStringParameters: query,
    requestContext: {},
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

// an object with a status is an HTTP answer; anything else is the body of a good one
function send(request: IncomingMessage, response: ServerResponse, result: unknown): void {
  const answer = isAnswer(result) ? result : { statusCode: 200, body: result }
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? '')
  const body = Buffer.from(text, answer.isBase64Encoded ? 'base64' : 'utf8')
  const type = typeof answer.body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  response.setHeader('content-type', type)
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value))
  response.setHeader('content-length', body.length)
  const status = answer.statusCode ?? 200
  if (status < 200 || status > 599) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `not an HTTP status: ${status}`, 502)
  response.writeHead(status)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isAnswer(result: unknown): result is Answer {
  return (
    typeof result === 'object' && result !== null && 'statusCode' in result && typeof result.statusCode === 'number'
  )
}
