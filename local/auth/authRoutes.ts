import type { IncomingMessage } from 'node:http'
import type { Handler, Route } from '../server/createServer'
import { readJson, sendJson } from '../server/http'
import type { Auth } from './Auth'
import { AuthError } from './AuthError'

const MAX_BODY = 64 * 1024

/** `/auth/v1/*` as `@cloudbase/js-sdk` uses it. */
export function authRoutes(auth: Auth): Route[] {
  const post = (
    path: string,
    answer: (body: Record<string, unknown>, request: IncomingMessage) => Promise<unknown>,
  ) => ({
    method: 'POST',
    path,
    cors: true,
    handler: guarded(async (request, response) => {
      sendJson(response, 200, await answer(await readJson(request, MAX_BODY), request))
    }),
  })
  return [
    post('/auth/v1/signin', (body) => auth.signIn(text(body, 'username'), text(body, 'password'))),
    post('/auth/v1/signin/anonymously', (_body, request) => auth.signInAnonymously(deviceOf(request))),
    post('/auth/v1/signin/custom', (body) => auth.signInWithTicket(text(body, 'ticket'))),
    post('/auth/v1/token', (body) => {
      if (body.grant_type !== 'refresh_token') throw notImplemented(`the grant type ${body.grant_type}`)
      return auth.refresh(text(body, 'refresh_token'))
    }),
    post('/auth/v1/revoke', async (body, request) => {
      await auth.revoke(typeof body.token === 'string' ? body.token : bearer(request))
      return {}
    }),
    {
      method: 'GET',
      path: '/auth/v1/user/me',
      cors: true,
      handler: guarded((request, response) => {
        const user = auth.me(bearer(request))
        sendJson(response, 200, {
          sub: user.uid,
          user_id: user.uid,
          // the SDK knows an anonymous user by this name
          name: user.anonymous ? 'anonymous' : (user.displayName ?? user.customUserId),
          username: user.username ?? undefined,
          status: 'ACTIVE',
          created_at: new Date(user.createdAt).toISOString(),
          groups: [],
          providers: [],
        })
      }),
    },
    {
      path: '/auth/*',
      cors: true,
      handler: guarded((request) => {
        throw notImplemented(`${request.method} ${request.url?.split('?')[0]}`)
      }),
    },
  ]
}

function guarded(handler: Handler): Handler {
  return async (request, response, url) => {
    try {
      await handler(request, response, url)
    } catch (error) {
      if (!(error instanceof AuthError)) throw error
      sendJson(response, error.status, error.body)
    }
  }
}

function text(body: Record<string, unknown>, field: string): string {
  const value = body[field]
  if (typeof value === 'string' && value !== '') return value
  throw new AuthError('invalid_argument', 3, `${field} is missing`)
}

function deviceOf(request: IncomingMessage): string | undefined {
  const device = request.headers['x-device-id']
  return typeof device === 'string' && device !== '' ? device : undefined
}

function bearer(request: IncomingMessage): string {
  return /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
}

function notImplemented(what: string): AuthError {
  return new AuthError('unimplemented', 12, `[local cloud] ${what} is not supported by the local cloud`, 501)
}
