import { request } from 'node:http'
import { startTestCloud, type TestCloud } from '../testing/startTestCloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({
    collections: [{ name: 'x', indexes: [{ name: 'n', keys: [['n', 1]] }] }],
    functions: [{ name: 'say', code: 'exports.main = () => { console.log("hello"); return 1 }' }],
  })
  await cloud.database.insert('x', [
    { _id: 'a', n: 1, s: 'z' },
    { _id: 'b', n: 2 },
  ])
})
afterAll(() => cloud.dispose())

const get = async (path: string) => (await fetch(`${cloud.url}/__local/${path}`)).json()
const post = async (path: string, body: unknown) =>
  (await fetch(`${cloud.url}/__local/${path}`, { method: 'POST', body: JSON.stringify(body) })).json()

test.each(['', 'console.js', 'console.css'])('the page is served: /__local/%s', async (name) => {
  const response = await fetch(`${cloud.url}/__local/${name}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
})

test.each(['', 'state', 'log/follow'])('/__local/%s answers only to a name of this machine', async (name) => {
  const status = await new Promise((resolve) => {
    const options = { headers: { host: 'elsewhere.example' } }
    request(`${cloud.url}/__local/${name}`, options, ({ statusCode }) => resolve(statusCode)).end()
  })
  expect(status).toBe(403)
})

test('collections with their indexes; a query with how it was served', async () => {
  const { collections } = await get('state')
  expect(collections).toEqual([{ name: 'x', documents: 2, indexes: [{ name: 'n', unique: false, keys: ['n 1'] }] }])
  expect(
    await post('query', { collection: 'x', query: '{"n":{"$gte":1}}', order: '{"n":-1}', limit: 1 }),
  ).toMatchObject({
    documents: [{ _id: 'b', n: 2 }],
    explanation: { way: 'index', indexes: ['n'], examined: 1, sortedInMemory: false },
  })
  const scan = await post('query', { collection: 'x', query: '{"s":"z"}' })
  expect(scan).toMatchObject({ documents: [{ _id: 'a' }], explanation: { way: 'walk', examined: 2 } })
  expect(scan.refusal).toContain('strict mode')
  expect(await post('query', { collection: 'x', query: '{"s":' })).toMatchObject({ code: 'INVALID_PARAM' })
})

test('the log has what functions print and how calls ended, and can be followed', async () => {
  const stream = await fetch(`${cloud.url}/__local/log/follow`)
  await post('invoke', { function: 'say', identity: { kind: 'user', uid: 'u' } })
  const reader = stream.body?.getReader()
  let followed = ''
  while (!/answered/.test(followed)) followed += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  const { entries } = await get('log')
  expect(entries.map(({ text }: { text: string }) => text).sort()).toEqual([
    expect.stringMatching(/^\[say\] answered after \d+ ms, called by user$/),
    '[say] hello',
  ])
  expect(await get(`log?after=${entries.at(-1).number}`)).toEqual({ entries: [] })
})

test('an answer of WeChat can be scripted for some calls', async () => {
  await post('script', { api: 'subscribeMessage.send', response: { errcode: 43101 }, times: 1 })
  const send = () =>
    cloud.sdk.callWxOpenApi({
      apiName: 'subscribeMessage.send',
      requestData: { touser: 'o', template_id: 't', data: {} },
    })
  expect((await send()).result).toEqual({ errcode: 43101 })
  expect((await send()).result.errcode).toBe(0)
})

test('reset leaves nothing, not even collections that were made at run time', async () => {
  await cloud.db.createCollection('later')
  await post('reset', {})
  expect((await get('state')).collections).toMatchObject([{ name: 'x', documents: 0 }])
})
