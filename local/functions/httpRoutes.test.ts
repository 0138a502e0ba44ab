import { startTestCloud, type TestCloud } from '../testing/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  const echo = `exports.main = async (event) => ({
    statusCode: 201, headers: { 'content-type': 'application/xml', 'x-own': 'yes' }, body: JSON.stringify(event),
  })`
  cloud = await startTestCloud({
    functions: [
      { name: 'open311', kind: 'http', path: '/open311', invoke: 'anyone', code: echo },
      { name: 'plain', kind: 'http', path: '/plain', invoke: 'anyone', code: 'exports.main = () => ({ a: 1 })' },
      { name: 'closed', kind: 'http', path: '/closed', invoke: 'signedIn', code: 'exports.main = () => 1' },
    ],
  })
})
afterAll(() => cloud.dispose())

test('a request becomes an event, and the answer an HTTP answer', async () => {
  const response = await fetch(`${cloud.url}/open311/v2/requests.json?status=open&id=1&id=2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-asked': 'me' },
    body: '{"a":"甲"}',
  })
  expect([response.status, response.headers.get('content-type'), response.headers.get('x-own')]).toEqual([
    201,
    'application/xml',
    'yes',
  ])
  expect(await response.json()).toMatchObject({
    path: '/open311/v2/requests.json',
    httpMethod: 'POST',
    headers: { 'x-asked': 'me' },
    queryStringParameters: { status: 'open', id: ['1', '2'] },
    body: '{"a":"甲"}',
    isBase64Encoded: false,
  })
})

test('a binary body comes as base64', async () => {
  const headers = { 'content-type': 'image/png' }
  const response = await fetch(`${cloud.url}/open311`, { method: 'POST', headers, body: Buffer.from([1, 255]) })
  expect(await response.json()).toMatchObject({ body: 'Af8=', isBase64Encoded: true })
})

test('a plain value is the body of a good answer', async () => {
  const response = await fetch(`${cloud.url}/plain`)
  expect([response.status, await response.json()]).toEqual([200, { a: 1 }])
})

test('the invoke rule holds, and only the declared path is served', async () => {
  expect((await fetch(`${cloud.url}/closed`)).status).toBe(401)
  const headers = { authorization: 'Bearer nonsense' }
  expect((await fetch(`${cloud.url}/closed`, { headers })).status).toBe(401)
  expect((await fetch(`${cloud.url}/plainer`)).status).toBe(404)
})
