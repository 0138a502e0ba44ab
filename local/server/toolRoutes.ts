import type { Auth } from '../auth/Auth'
import { AuthError } from '../auth/AuthError'
import { CloudError } from '../CloudError'
import type { Functions } from '../functions/Functions'
import type { Identity } from '../spec'
import type { ClientStorage } from '../storage/ClientStorage'
import type { WeChat } from '../wechat/WeChat'
import type { Route } from './createServer'
import { MAX_CALL } from './gatewayRoutes'
import { isFromThisMachine, readJson, sendJson } from './http'

export interface Tools {
  auth: Auth
  functions: Functions
  storage: ClientStorage
  wechat: WeChat
}

/** The JSON that was sent. */
export type Body = Record<string, unknown>

/** `/__local/*`: what the real platform does in its console or in the phone. Only programs of this machine may call. */
export function toolRoutes({ auth, functions, storage, wechat }: Tools): Route[] {
  return [
    tool('GET', '/__local/users', () => ({ users: auth.users() })),
    tool('POST', '/__local/users', async (body) => {
      const { username, password, uid, displayName } = body
      const user = { username: text(username), password: text(password) }
      return { uid: await auth.putUser({ ...user, ...optional('uid', uid), ...optional('displayName', displayName) }) }
    }),
    tool('POST', '/__local/invoke', async (body) => {
      const event = body.event ?? {}
      if (Buffer.byteLength(JSON.stringify(event)) > MAX_CALL) {
        throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the event has more than ${MAX_CALL} bytes`)
      }
      const result = await functions.invokeForClient(text(body.function), event, identityOf(body.identity))
      return { result: JSON.parse(result) }
    }),
    tool('POST', '/__local/storages/*', async (body, operation) => ({
      objects: await storage.run(operation, body.objects, identityOf(body.identity)),
    })),
    tool('GET', '/__local/outbox', () => ({ calls: wechat.outbox, ...wechat.apis })),
    tool('GET', '/__local/custom-sign-in', () => auth.tickets.credentials()),
    tool(undefined, '/__local/*', () => {
      throw new CloudError('NOT_FOUND', 'no such tool', 404)
    }),
  ]
}

/** A route for programs of this machine only. */
export function tool(
  method: string | undefined,
  path: string,
  answer: (body: Body, rest: string, url: URL) => unknown,
): Route {
  return {
    ...(method ? { method } : {}),
    path,
    handler: async (request, response, url) => {
      if (!isFromThisMachine(request))
        throw new CloudError('PERMISSION_DENIED', 'only local programs may use tools', 403)
      const body = method === 'POST' ? await readJson(request, 256 * 1024) : {}
      try {
        sendJson(response, 200, await answer(body, url.pathname.slice(path.length - 1), url))
      } catch (error) {
        if (!(error instanceof AuthError)) throw error
        throw new CloudError(error.error.toUpperCase(), error.message, error.status)
      }
    },
  }
}

export function text(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new CloudError('INVALID_PARAM', 'a text is missing')
}

function optional<Name extends string>(name: Name, value: unknown): { [field in Name]?: string } {
  return value === undefined ? {} : ({ [name]: text(value) } as { [field in Name]?: string })
}

function identityOf(value: unknown): Identity {
  const identity = (value ?? { kind: 'none' }) as Partial<Record<string, unknown>>
  switch (identity.kind) {
    case 'wechat':
      return {
        kind: 'wechat',
        openid: text(identity.openid),
        appid: text(identity.appid),
        ...optional('unionid', identity.unionid),
      }
    case 'user':
      return {
        kind: 'user',
        uid: text(identity.uid),
        anonymous: identity.anonymous === true,
        ...optional('customUserId', identity.customUserId),
      }
    case 'none':
      return { kind: 'none' }
    default:
      throw new CloudError('INVALID_PARAM', 'the identity must be of kind wechat, user or none')
  }
}
