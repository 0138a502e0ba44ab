import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Auth } from '../auth/Auth'
import { AuthError } from '../auth/AuthError'
import { CloudError } from '../CloudError'
import type { Functions } from '../functions/Functions'
import type { Identity } from '../spec'
import type { ClientStorage } from '../storage/ClientStorage'
import type { Handler, Route } from './createServer'
import { describe } from './describe'
import { readJson, sendJson } from './http'

/** Bytes of the data of a function call by a client. */
export const MAX_CALL = 100 * 1024

/** `/v1/*`: function calls and storage for `@cloudbase/js-sdk`. */
export function gatewayRoutes(auth: Auth, functions: Functions, storage: ClientStorage): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/functions/*',
      cors: true,
      handler: guarded(async (request, response, url) => {
        const name = decodeURIComponent(url.pathname.slice('/v1/functions/'.length))
        const identity = identify(auth, request)
        const event = await readJson(request, MAX_CALL)
        const body = await functions.invokeForClient(name, event, identity)
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        })
        response.end(body)
      }),
    },
    {
      method: 'POST',
      path: '/v1/storages/*',
      cors: true,
      handler: guarded(async (request, response, url) => {
        const operation = url.pathname.slice('/v1/storages/'.length)
        const identity = identify(auth, request)
        sendJson(response, 200, await storage.run(operation, await readJson(request, MAX_CALL), identity))
      }),
    },
    {
      path: '/v1/*',
      cors: true,
      handler: guarded((request) => {
        throw new CloudError('INVALID_ACTION', `[local cloud] ${request.method} ${request.url} is not supported`, 501)
      }),
    },
    {
      path: '/web',
      cors: true,
      handler: guarded(() => {
        throw new CloudError('INVALID_ACTION', "[local cloud] the end point mode 'CLOUD_API' is not supported", 501)
      }),
    },
  ]
}

function guarded(handler: Handler): Handler {
  return async (request, response, url) => {
    const requestId = randomUUID()
    response.setHeader('x-request-id', requestId)
    try {
      await handler(request, response, url)
    } catch (error) {
      const { code, message, status } = describe(error)
      if (!response.headersSent) sendJson(response, status, { code, message, requestId })
    }
  }
}

/** Who sends a client's request; a token that is not valid is refused, none at all is nobody. */
export function identify(auth: Auth, request: IncomingMessage): Identity {
  try {
    return auth.identity(request.headers.authorization)
  } catch (error) {
    if (error instanceof AuthError) throw new CloudError('UNAUTHENTICATED', error.message, 401)
    throw error
  }
}
