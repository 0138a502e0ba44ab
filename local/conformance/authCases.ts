import assert from 'node:assert/strict'
import cloudbase from '@cloudbase/js-sdk'
import tcb from '@cloudbase/node-sdk'
import type { TestCloud } from '../testing/startTestCloud'
import type { Case, Topic } from './Case'

const reason = 'needs users and functions of its own'
let local: TestCloud

interface BrowserAuth {
  signInAnonymously(): Promise<unknown>
  signInWithPassword(given: { username: string; password: string }): Promise<{ error?: unknown; data?: unknown }>
  setCustomSignFunc(make: () => Promise<string>): void
  signInWithCustomTicket(): Promise<unknown>
  signOut(): Promise<unknown>
  getUserInfo(): Promise<{ uid?: string; name?: string; sub?: string }>
}

interface Browser {
  auth: BrowserAuth
  call(name: string, data?: object): Promise<unknown>
}

/** The browser's SDK with a session of its own. */
function browser(): Browser {
  const app = cloudbase.init({ env: local.envId, region: 'ap-shanghai' })
  const host = app as unknown as { registerHost(host: string, protocol: string): void }
  host.registerHost(new URL(local.url).host, 'http')
  const auth = app.auth({ persistence: 'none' }) as unknown as BrowserAuth
  return { auth, call: async (name, data = {}) => (await app.callFunction({ name, data })).result }
}

const post = async (path: string, body: unknown, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const response = await fetch(`${local.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}
const password = () => post('/auth/v1/signin', { username: 'li', password: 'secret' })

const table: Array<[name: string, run: () => Promise<unknown>]> = [
  [
    'js-sdk: anonymous, then a call',
    async () => {
      const { auth, call } = browser()
      await auth.signInAnonymously()
      assert.equal(((await call('uid')) as string[])[1], 'true')
    },
  ],
  [
    'js-sdk: a password, then a call as that user',
    async () => {
      const { auth, call } = browser()
      assert.equal((await auth.signInWithPassword({ username: 'li', password: 'secret' })).error ?? null, null)
      assert.deepEqual(await call('uid'), ['u-li', 'false', ''])
    },
  ],
  [
    'js-sdk: a wrong password',
    async () => {
      const { error } = await browser().auth.signInWithPassword({ username: 'li', password: 'wrong' })
      assert.ok(error)
    },
  ],
  [
    'js-sdk: a ticket that a server has signed',
    async () => {
      const { auth, call } = browser()
      const credentials = local.auth.tickets.credentials()
      auth.setCustomSignFunc(async () => tcb.init({ env: local.envId, credentials }).auth().createTicket('staff-1'))
      await auth.signInWithCustomTicket()
      assert.equal(((await call('uid')) as string[])[2], 'staff-1')
    },
  ],
  [
    'js-sdk: who is signed in',
    async () => {
      const { auth } = browser()
      await auth.signInWithPassword({ username: 'li', password: 'secret' })
      const user = await auth.getUserInfo()
      assert.equal(user.uid ?? user.sub, 'u-li')
    },
  ],
  [
    'js-sdk: a call takes and gives data',
    async () => {
      const { auth, call } = browser()
      await auth.signInWithPassword({ username: 'li', password: 'secret' })
      assert.deepEqual(await call('echo', { a: [1, { b: '文' }] }), { a: [1, { b: '文' }] })
    },
  ],
  [
    'an access token is refused after signing out',
    async () => {
      const { access_token } = (await password()).body
      await post('/auth/v1/revoke', { token: access_token })
      assert.equal((await post('/v1/functions/uid', {}, access_token)).status, 401)
    },
  ],
  [
    'a refresh token gives a new access token',
    async () => {
      const { refresh_token } = (await password()).body
      const renewed = await post('/auth/v1/token', { grant_type: 'refresh_token', refresh_token })
      assert.equal((await post('/v1/functions/uid', {}, renewed.body.access_token)).status, 200)
    },
  ],
  ['a foreign token is refused', async () => assert.equal((await post('/v1/functions/uid', {}, 'a.b.c')).status, 401)],
  ['a call without a token is refused', async () => assert.equal((await post('/v1/functions/uid', {})).status, 401)],
  [
    'a function that nobody may call',
    async () => {
      const { access_token } = (await password()).body
      assert.deepEqual((await post('/v1/functions/closed', {}, access_token)).body.code, 'PERMISSION_DENIED')
    },
  ],
  [
    'a call over 100 KB',
    async () => {
      const { access_token } = (await password()).body
      assert.equal((await post('/v1/functions/echo', { x: 'x'.repeat(110_000) }, access_token)).status, 413)
    },
  ],
  [
    'a preflight of another origin',
    async () => {
      const headers = { origin: 'http://other', 'access-control-request-headers': 'authorization' }
      const response = await fetch(`${local.url}/v1/functions/echo`, { method: 'OPTIONS', headers })
      assert.equal(response.headers.get('access-control-allow-origin'), 'http://other')
    },
  ],
]

export const authCases: Topic = {
  name: 'auth and browser',
  collections: [],
  prepare: async (target) => {
    if (!target.local) return
    local = target.local
    await local.auth.putUser({ username: 'li', password: 'secret', uid: 'u-li' })
  },
  cases: table.map(
    ([name, run]): Case => ({
      name,
      localOnly: reason,
      run: async () => {
        await run()
      },
    }),
  ),
}
