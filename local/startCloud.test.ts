import { fork } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CloudOptions } from './spec'
import { type Cloud, startCloud } from './startCloud'
import { startTestCloud } from './testing/startTestCloud'

let folder: string
const started: Cloud[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'local-start-'))
})
afterEach(async () => {
  for (const cloud of started.splice(0)) await cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

async function start(more: Partial<CloudOptions> = {}): Promise<Cloud> {
  const cloud = await startCloud({
    spec: {
      collections: [{ name: 'x', indexes: [{ name: 'n', keys: [['n', 1]] }] }],
      functions: [],
      storage: { read: 'nobody', write: 'creator', maxBytes: 10 },
    },
    dataDir: path.join(folder, 'data'),
    port: 0,
    ...more,
  })
  started.push(cloud)
  return cloud
}

async function stop(cloud: Cloud): Promise<void> {
  started.splice(started.indexOf(cloud), 1)
  await cloud.close()
}

const file = () => path.join(folder, 'data', 'cloud.sqlite')

describe('a start that cannot succeed says why and what to do', () => {
  test('when the port is taken', async () => {
    const first = await start()
    const port = Number(new URL(first.url).port)
    await expect(start({ port, dataDir: path.join(folder, 'other') })).rejects.toMatchObject({
      name: 'CloudStartError',
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is already in use: stop the program that uses it or choose another port.`,
    })
  })

  test('when the database file is no database', async () => {
    await stop(await start())
    writeFileSync(file(), 'not a database '.repeat(500))
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_DAMAGED',
      message: `The database file ${file()} is damaged: move it away or restore a backup.`,
    })
  })

  test('when pages inside of the database file are damaged', async () => {
    const cloud = await start()
    await cloud.database.insert(
      'x',
      Array.from({ length: 300 }, (_, n) => ({ n, text: 'x'.repeat(200) })),
    )
    await stop(cloud)
    const handle = openSync(file(), 'r+')
    for (let at = 8192; at < statSync(file()).size; at += 4096) writeSync(handle, Buffer.alloc(2000, 7), 0, 2000, at)
    await expect(start()).rejects.toMatchObject({ code: 'DATA_DAMAGED' })
  })

  test('when another cloud uses the same data', async () => {
    await start()
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_LOCKED',
      message: `Another process is using ${file()}: stop it or choose another data folder.`,
    })
  })

  test('when another process uses the same data, until that one dies', async () => {
    await stop(await start())
    const script = path.join(folder, 'hold.cjs')
    const libsql = JSON.stringify(require.resolve('libsql'))
    writeFileSync(
      script,
      `const db = new (require(${libsql}))(${JSON.stringify(file())})
       db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE; COMMIT')
       process.send('held'); setInterval(() => {}, 1000)`,
    )
    const other = fork(script, { execArgv: [] })
    await new Promise((resolve) => other.once('message', resolve))
    await expect(start()).rejects.toMatchObject({ code: 'DATA_LOCKED' })
    const exited = new Promise((resolve) => other.once('exit', resolve))
    other.kill('SIGKILL')
    await exited
    await expect(start()).resolves.toBeDefined()
  })

  test('when the data folder is a file', async () => {
    writeFileSync(path.join(folder, 'data'), '')
    await expect(start()).rejects.toMatchObject({ code: 'NOT_WRITABLE' })
  })
})

test('everything acknowledged is there after a restart', async () => {
  const first = await start()
  const ids = await first.database.insert('x', [{ n: 1 }, { _id: 'b', n: 2, at: new Date(5) }])
  await first.database.addCollection('later')
  await first.auth.putUser({ username: 'li', password: 'secret' })
  const session = await first.auth.signIn('li', 'secret')
  await stop(first)
  const second = await start()
  expect(await second.database.get('x', 'b')).toBe('{"_id":"b","n":2,"at":{"$date":"1970-01-01T00:00:00.005Z"}}')
  const found = await second.database.find('x', { query: { n: 1 }, order: [], offset: 0, limit: 9 })
  expect(found[0]?.document._id).toBe(ids[0])
  expect(await second.database.get('later', 'none')).toBeNull()
  expect(second.auth.me(session.access_token)).toMatchObject({ username: 'li' })
})

test('what was acknowledged survives the death of the process', async () => {
  await stop(await start())
  const script = path.join(folder, 'die.ts')
  writeFileSync(
    script,
    `import { Database } from ${JSON.stringify(path.join(__dirname, 'database/Database'))}
     async function main() {
       const database = new Database({ file: ${JSON.stringify(file())}, strict: true, clock: Date.now, log: () => {},
         collections: [{ name: 'x', indexes: [{ name: 'n', keys: [['n', 1]] }] }] })
       for (let n = 0; ; n++) {
         await Promise.all([database.insert('x', [{ _id: 'a' + n, n }]), database.insert('x', [{ _id: 'b' + n, n }])])
         process.send?.(n)
       }
     }
     void main()`,
  )
  const child = fork(script, { execArgv: ['--import', 'tsx'] })
  let last = -1
  child.on('message', (n: number) => {
    last = n
    if (n === 50) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('exit', resolve))
  const cloud = await start()
  for (let n = 0; n <= last; n++) {
    expect([await cloud.database.get('x', `a${n}`), await cloud.database.get('x', `b${n}`)]).not.toContain(null)
  }
  expect(await cloud.database.count('x', { n: { $gte: 0, $lte: last } })).toBe(2 * (last + 1))
})

test('secrets are readable by their owner only', async () => {
  await start()
  expect(statSync(path.join(folder, 'data', 'secret')).mode & 0o777).toBe(0o600)
  expect(statSync(path.join(folder, 'data')).mode & 0o777).toBe(0o700)
})

test('health is answered once everything is up', async () => {
  const { url } = await start()
  const response = await fetch(`${url}/healthz`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
})

test('health is not answered while whoever started the cloud is still setting it up', async () => {
  let ready = false
  const { url } = await start({ isReady: () => ready })
  expect((await fetch(`${url}/healthz`)).status).toBe(503)
  ready = true
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

test('an action that is not there is refused with its name, and so is a multipart call', async () => {
  const { url } = await start()
  const post = async (body: string, type: string) =>
    (await fetch(`${url}/admin`, { method: 'POST', headers: { 'content-type': type }, body })).json()
  expect(await post('{"action":"database.dropAll"}', 'application/json')).toMatchObject({
    code: 'INVALID_ACTION',
    message: '[local cloud] the action database.dropAll is not supported',
  })
  expect(await post('--x--', 'multipart/form-data; boundary=x')).toMatchObject({ code: 'INVALID_ACTION' })
})

describe('tools and the administrator’s end point answer this machine only', () => {
  const call = (url: string, target: string, headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { port } = new URL(url)
      const request = httpRequest({ host: '127.0.0.1', port, path: target, method: 'POST', headers }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode, body }))
      })
      request
        .on('error', reject)
        .end(JSON.stringify({ username: 'li', password: 'x', action: 'database.startTransaction' }))
    })

  test('not a page of another origin', async () => {
    const { url } = await start()
    const headers = { origin: 'http://evil.example' }
    expect((await call(url, '/__local/users', headers)).status).toBe(403)
    expect((await call(url, '/admin', headers)).body).toContain('PERMISSION_DENIED')
    expect((await call(url, '/__local/users', { origin: url })).status).toBe(200)
  })

  test('not under a foreign name that points here', async () => {
    const { url } = await start()
    const headers = { host: `evil.example:${new URL(url).port}` }
    expect((await call(url, '/__local/users', headers)).status).toBe(403)
    expect((await call(url, '/admin', headers)).body).toContain('PERMISSION_DENIED')
  })
})

test('tools make users, call functions as somebody and show what WeChat was sent', async () => {
  const code = `
    const tcb = require(${JSON.stringify(require.resolve('@cloudbase/node-sdk'))})
    exports.main = async (event) => {
      const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
      const { result } = await app.callWxOpenApi({ apiName: event.api, requestData: event.data })
      return { result, openid: process.env.WX_OPENID }
    }`
  const cloud = await startTestCloud({ functions: [{ name: 'wx', code }] })
  const post = async (target: string, body: unknown) =>
    (await fetch(`${cloud.url}/__local/${target}`, { method: 'POST', body: JSON.stringify(body) })).json()
  await post('users', { username: 'li', password: 'x', displayName: '李', uid: 'u1' })
  expect(await (await fetch(`${cloud.url}/__local/users`)).json()).toEqual({
    users: [{ username: 'li', displayName: '李' }],
  })
  const identity = { kind: 'wechat', openid: 'o1', appid: 'wx1' }
  const ask = (api: string, data: unknown) => post('invoke', { function: 'wx', event: { api, data }, identity })
  expect(await ask('phonenumber.getPhoneNumber', { code: 'phone:13800138000' })).toMatchObject({
    result: { openid: 'o1', result: { errcode: 0, phone_info: { phoneNumber: '13800138000' } } },
  })
  expect(await ask('phonenumber.getPhoneNumber', { code: 'old' })).toMatchObject({
    result: { result: { errcode: 40029 } },
  })
  expect(await ask('subscribeMessage.send', { touser: 'o1', template_id: 't', data: {} })).toMatchObject({
    result: { result: { errcode: 0 } },
  })
  expect(await ask('wxacode.get', {})).toMatchObject({
    result: { result: { errcode: 48001, errmsg: expect.stringContaining('wxacode.get') } },
  })
  const { calls } = await (await fetch(`${cloud.url}/__local/outbox`)).json()
  expect(calls).toHaveLength(4)
  expect(calls[2]).toMatchObject({ api: 'subscribeMessage.send', request: { touser: 'o1' }, identity })
  expect(await post('invoke', { function: 'wx', event: {}, identity: { kind: 'timer' } })).toMatchObject({
    code: 'INVALID_PARAM',
  })
  await cloud.dispose()
})

test('a site is served with its types, compressed, cached by hash, and nothing beside it', async () => {
  const siteDir = path.join(folder, 'site')
  await stop(await start())
  const fs = await import('node:fs/promises')
  await fs.mkdir(siteDir)
  await fs.writeFile(path.join(siteDir, 'index.html'), '<!doctype html>')
  await fs.writeFile(path.join(siteDir, 'app.0a1b2c3d4e.js'), `/* ${'x'.repeat(3000)} */`)
  await fs.symlink(path.join(folder, 'data', 'secret'), path.join(siteDir, 'link'))
  const { url } = await start({ siteDir })
  const home = await fetch(`${url}/`)
  expect([home.status, home.headers.get('content-type'), home.headers.get('cache-control')]).toEqual([
    200,
    'text/html; charset=utf-8',
    'no-cache',
  ])
  const script = await fetch(`${url}/app.0a1b2c3d4e.js`)
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('content-encoding')).toBe('gzip')
  const again = await fetch(`${url}/`, { headers: { 'if-none-match': home.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  for (const outside of ['/../data/secret', '/%2e%2e/data/secret', '/..%2fdata/secret', '/link', '/missing']) {
    expect((await fetch(`${url}${outside}`)).status).toBe(404)
  }
})
