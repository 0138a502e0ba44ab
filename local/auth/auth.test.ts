import tcb from '@cloudbase/node-sdk'
import { startTestCloud, type TestCloud } from '../testing/startTestCloud'

let cloud: TestCloud
let now = Date.UTC(2026, 0, 1)
beforeAll(async () => {
  cloud = await startTestCloud({
    clock: () => now,
    functions: [
      { name: 'who', code: 'exports.main = () => [process.env.TCB_UUID, process.env.TCB_ISANONYMOUS_USER]' },
      { name: 'closed', invoke: 'nobody', code: 'exports.main = () => 1' },
    ],
  })
})
afterAll(() => cloud.dispose())
beforeEach(async () => {
  await cloud.reset()
  await cloud.auth.putUser({ username: 'li', password: 'secret', uid: 'u-li', displayName: '李' })
})

interface Answer {
  status: number
  body: Record<string, string> & { [at: number]: string }
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${cloud.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const signIn = async (password = 'secret') =>
  post('/auth/v1/signin?client_id=local-dev-1', { username: 'li', password })
const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token}` })
const who = (token: string | undefined) => post('/v1/functions/who', {}, bearer(token))
const me = async (token: string | undefined) =>
  (await fetch(`${cloud.url}/auth/v1/user/me`, { headers: bearer(token) })).json() as Promise<Record<string, unknown>>

test('a password signs in, and the token carries the user into functions', async () => {
  const { status, body } = await signIn()
  expect(status).toBe(200)
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 7200, sub: 'u-li' })
  expect((await who(body.access_token)).body).toEqual(['u-li', 'false'])
  expect(await me(body.access_token)).toMatchObject({ sub: 'u-li', name: '李', username: 'li' })
})

test.each([
  ['wrong', 'li'],
  ['secret', 'nobody'],
])('the password %s of %s is refused in the words of the SDK', async (password, username) => {
  const { status, body } = await post('/auth/v1/signin', { username, password })
  expect(status).toBe(400)
  expect(body).toEqual({
    error: 'invalid_username_or_password',
    error_code: 4046,
    error_description: 'Invalid username or password',
  })
})

test('an anonymous user is signed in, and stays the same on one device', async () => {
  const once = (device: string) => post('/auth/v1/signin/anonymously', {}, { 'x-device-id': device })
  const [first, again, other] = [await once('d1'), await once('d1'), await once('d2')]
  expect(again.body.sub).toBe(first.body.sub)
  expect(other.body.sub).not.toBe(first.body.sub)
  expect((await who(first.body.access_token)).body).toEqual([first.body.sub, 'true'])
  expect(await me(first.body.access_token)).toMatchObject({ name: 'anonymous' })
})

test('an access token lives two hours and is renewed by its refresh token for thirty days', async () => {
  const { body } = await signIn()
  const renew = () => post('/auth/v1/token', { grant_type: 'refresh_token', refresh_token: body.refresh_token })
  now += 7201_000
  expect((await who(body.access_token)).status).toBe(401)
  const renewed = await renew()
  expect((await who(renewed.body.access_token)).body[0]).toBe('u-li')
  now += 30 * 24 * 3600_000
  expect(await renew()).toMatchObject({ status: 401, body: { error: 'invalid_grant' } })
})

test('signing out ends the session: neither token works any more', async () => {
  const { body } = await signIn()
  expect((await who(body.access_token)).status).toBe(200)
  expect((await post('/auth/v1/revoke', { token: body.access_token })).status).toBe(200)
  expect((await who(body.access_token)).status).toBe(401)
  const renewed = await post('/auth/v1/token', { grant_type: 'refresh_token', refresh_token: body.refresh_token })
  expect(renewed.status).toBe(401)
})

test('a token that this cloud did not sign is refused', async () => {
  const { body } = await signIn()
  const [header, payload = '', signature] = String(body.access_token).split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url')
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
  for (const token of [`${header}.${forged}.${signature}`, `${none}.${payload}.`, 'nonsense', '']) {
    expect((await who(token)).status).toBe(401)
  }
})

test('without a token a call is refused, and no token opens what nobody may call', async () => {
  expect(await post('/v1/functions/who', {})).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } })
  const { body } = await signIn()
  const closed = await post('/v1/functions/closed', {}, bearer(body.access_token))
  expect(closed).toMatchObject({ status: 403, body: { code: 'PERMISSION_DENIED' } })
})

test('a call may carry 100 KB and no more', async () => {
  const { body } = await signIn()
  const call = (size: number) => post('/v1/functions/who', { x: 'x'.repeat(size) }, bearer(body.access_token))
  expect((await call(100 * 1024 - 20)).status).toBe(200)
  expect(await call(100 * 1024)).toMatchObject({ status: 413, body: { code: 'EXCEED_MAX_PAYLOAD_SIZE' } })
})

test('pages of other origins may call the gateway, with credentials', async () => {
  const response = await fetch(`${cloud.url}/v1/functions/who`, {
    method: 'OPTIONS',
    headers: { origin: 'http://other:1', 'access-control-request-headers': 'authorization,x-device-id' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('http://other:1')
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,x-device-id')
  expect(response.headers.get('access-control-allow-credentials')).toBe('true')
})

test('what is not there is refused aloud', async () => {
  expect(await post('/auth/v1/signup', {})).toMatchObject({ status: 501, body: { error: 'unimplemented' } })
  expect((await post('/web', {})).body.message).toContain("'CLOUD_API' is not supported")
  const documents = await fetch(`${cloud.url}/v1/database/instances/x`)
  expect((await documents.json()) as object).toMatchObject({ code: 'INVALID_ACTION' })
})

test('a user gets a new password under the old uid', async () => {
  const uid = await cloud.auth.putUser({ username: 'li', password: 'changed' })
  expect(uid).toBe('u-li')
  expect((await signIn('secret')).status).toBe(400)
  expect((await signIn('changed')).status).toBe(200)
  expect(cloud.auth.users()).toEqual([{ username: 'li', displayName: '李' }])
})

test('a ticket signed with the key of the data folder signs in, and nothing else does', async () => {
  const credentials = cloud.auth.tickets.credentials()
  const server = tcb.init({ env: cloud.envId, credentials })
  const ticket = server.auth().createTicket('staff-17')
  const enter = (given: string) => post('/auth/v1/signin/custom', { provider_id: 'custom', ticket: given })
  const signedIn = await enter(ticket)
  expect(signedIn.status).toBe(200)
  expect((await enter(ticket)).body.sub).toBe(signedIn.body.sub)
  expect(await me(signedIn.body.access_token)).toMatchObject({ name: 'staff-17' })
  const { userInfo } = await server.auth().getEndUserInfo(signedIn.body.sub)
  expect(userInfo).toMatchObject({ uid: signedIn.body.sub, customUserId: 'staff-17' })
  const other = tcb
    .init({ env: 'other', credentials: { ...credentials, env_id: 'other' } })
    .auth()
    .createTicket('staff-17')
  const [keyId, token = ''] = ticket.split('/@@/')
  for (const bad of [other, `${keyId}/@@/${token.slice(0, -4)}AAAA`, `x/@@/${token}`, 'nonsense']) {
    expect((await enter(bad)).status).toBe(401)
  }
  now = Date.now() + 11 * 60_000
  expect((await enter(ticket)).body.error_description).toContain('expired')
})
