import { readdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import path from 'node:path'
import type { Identity } from '../spec'
import { failure, startTestCloud, type TestCloud } from '../testing/startTestCloud'
import { ClientStorage } from './ClientStorage'

let cloud: TestCloud
let now = Date.UTC(2026, 0, 1)
const rules = { read: 'creator', write: 'creator', maxBytes: 1000 } as const
beforeAll(async () => {
  cloud = await startTestCloud({ clock: () => now, storage: rules })
})
afterAll(() => cloud.dispose())
beforeEach(() => cloud.reset())

const li: Identity = { kind: 'user', uid: 'li', anonymous: false }
const wu: Identity = { kind: 'wechat', openid: 'wu', appid: 'wx1' }
const nobody: Identity = { kind: 'none' }
const fileIdOf = (name: string) => `cloud://local-dev-1.local-bucket/${name}`
const store = (cloudPath: string, content = 'abc') =>
  cloud.sdk.uploadFile({ cloudPath, fileContent: Buffer.from(content) })
const linkOf = async (name: string, maxAge?: number) => {
  const { fileList } = await cloud.sdk.getTempFileURL({
    fileList: [{ fileID: fileIdOf(name), maxAge: maxAge as number }],
  })
  return fileList[0]
}

async function upload(name: string, identity: Identity, content = 'abc', more: Partial<typeof rules> = {}) {
  const client = new ClientStorage(cloud.storage, { ...rules, ...more })
  const [info] = (await client.run('get-objects-upload-info', [{ objectId: name }], identity)) as Array<
    Record<string, string>
  >
  if (!info?.uploadUrl) return info?.code
  const response = await fetch(info.uploadUrl, {
    method: 'PUT',
    headers: { authorization: info.authorization as string },
    body: content,
  })
  return response.status
}

test('the SDK stores, links, reads, describes, copies and deletes a file', async () => {
  const { fileID } = await store('dir/头像 a.png')
  expect(fileID).toBe(fileIdOf('dir/头像 a.png'))
  expect((await cloud.sdk.downloadFile({ fileID })).fileContent?.toString()).toBe('abc')
  const info = await cloud.sdk.getFileInfo({ fileList: [fileID] })
  expect(info.fileList[0]).toMatchObject({ code: 'SUCCESS', size: 3, mime: 'image/png' })
  await cloud.sdk.copyFile({ fileList: [{ srcPath: 'dir/头像 a.png', dstPath: 'copy/头像 a.png' }] })
  await cloud.sdk.deleteFile({ fileList: [fileID] })
  expect((await failure(cloud.sdk.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
  expect((await cloud.sdk.downloadFile({ fileID: fileIdOf('copy/头像 a.png') })).fileContent?.toString()).toBe('abc')
})

test('a link reads for as long as was asked and not longer', async () => {
  await store('a.txt')
  const link = await linkOf('a.txt', 60)
  expect((await fetch(link?.tempFileURL ?? '')).status).toBe(200)
  now += 61_000
  const late = await fetch(link?.tempFileURL ?? '')
  expect([late.status, await late.text()]).toEqual([
    403,
    expect.stringContaining('<Message>Request has expired</Message>'),
  ])
})

test('a link is good for its own file and time only', async () => {
  await store('a.txt')
  await store('b.txt')
  const url = (await linkOf('a.txt', 60))?.tempFileURL ?? ''
  const forged = [
    url.replace('a.txt', 'b.txt'),
    url.replace(/t=(\d+)/, 't=9999999999'),
    url.replace(/sign=[^&]+/, 'sign=x'),
  ]
  for (const bad of [...forged, `${cloud.url}/cos/a.txt`]) expect((await fetch(bad)).status).toBe(403)
})

test('part of a file can be read, and what lies outside of it not', async () => {
  await store('a.txt', '0123456789')
  const url = (await linkOf('a.txt'))?.tempFileURL ?? ''
  const part = async (range: string) => {
    const response = await fetch(url, { headers: { range } })
    return [
      response.status,
      response.status === 206 ? await response.text() : '',
      response.headers.get('content-range'),
    ]
  }
  expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
  expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10'])
  expect(await part('bytes=-2')).toEqual([206, '89', 'bytes 8-9/10'])
  expect(await part('bytes=10-12')).toEqual([416, '', 'bytes */10'])
  expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe('10')
})

test('a stored page cannot run as part of the site', async () => {
  await store('evil.html', '<script>1</script>')
  const { headers } = await fetch((await linkOf('evil.html'))?.tempFileURL ?? '')
  expect([headers.get('content-security-policy'), headers.get('x-content-type-options')]).toEqual([
    'sandbox',
    'nosniff',
  ])
})

const paths = [
  '../a',
  'a/../../b',
  '/etc/passwd',
  'a//b',
  './a',
  'a\\..\\b',
  'a\0b',
  '',
  'a/',
  'x'.repeat(900),
  'a#b',
  'a%2e',
]
test.each(paths)('the path %j is refused', async (name) => {
  expect((await failure(store(name))).code).toMatch(/INVALID_PARAM/)
  expect(await upload(name, li)).toBe('INVALID_PARAM')
})

test('no request path leads out of the folder', async () => {
  const { port } = new URL(cloud.url)
  for (const raw of ['/cos/../secret', '/cos/..%2fsecret', '/cos/%2e%2e/secret', '/cos/..%5csecret', '/cos/%']) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path: raw }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.on('error', reject).end()
    })
    expect([400, 403, 404]).toContain(status)
  }
})

describe('clients', () => {
  test('store only when signed in and when the rule lets them', async () => {
    expect(await upload('a', li)).toBe(200)
    expect(await upload('b', nobody)).toBe('STORAGE_EXCEED_AUTHORITY')
    expect(await upload('c', li, 'abc', { write: 'nobody' } as never)).toBe('STORAGE_EXCEED_AUTHORITY')
  })

  test('overwrite and delete only what they created', async () => {
    expect(await upload('a', li)).toBe(200)
    expect(await upload('a', li, 'again')).toBe(200)
    expect(await upload('a', wu)).toBe('STORAGE_EXCEED_AUTHORITY')
    const client = new ClientStorage(cloud.storage, rules)
    const remove = async (identity: Identity) =>
      ((await client.run('delete-objects', [{ cloudObjectId: fileIdOf('a') }], identity)) as Array<{ code: string }>)[0]
        ?.code
    expect(await remove(wu)).toBe('STORAGE_EXCEED_AUTHORITY')
    expect(await remove(li)).toBe('SUCCESS')
  })

  test('cannot use a permission for a path that somebody else took in between', async () => {
    const client = new ClientStorage(cloud.storage, rules)
    const [info] = (await client.run('get-objects-upload-info', [{ objectId: 'a' }], wu)) as Array<
      Record<string, string>
    >
    expect(await upload('a', li, 'mine')).toBe(200)
    const headers = { authorization: info?.authorization as string }
    expect((await fetch(info?.uploadUrl as string, { method: 'PUT', headers, body: 'theirs' })).status).toBe(403)
    expect((await cloud.sdk.downloadFile({ fileID: fileIdOf('a') })).fileContent?.toString()).toBe('mine')
  })

  test('read by the rule: their own, everybody’s or nothing', async () => {
    await upload('a', li)
    const read = async (identity: Identity, rule: 'nobody' | 'creator' | 'anyone') => {
      const client = new ClientStorage(cloud.storage, { ...rules, read: rule })
      const [info] = await client.run('get-objects-download-info', [{ cloudObjectId: fileIdOf('a') }], identity)
      return (info as { code: string }).code
    }
    expect([await read(li, 'creator'), await read(wu, 'creator')]).toEqual(['SUCCESS', 'STORAGE_EXCEED_AUTHORITY'])
    expect([await read(nobody, 'anyone'), await read(li, 'nobody')]).toEqual(['SUCCESS', 'STORAGE_EXCEED_AUTHORITY'])
  })

  test('store no more than the limit, whatever they announce', async () => {
    expect(await upload('a', li, 'x'.repeat(1000))).toBe(200)
    expect(await upload('b', li, 'x'.repeat(1001))).toBe(413)
    expect(cloud.storage.find('b')).toBeUndefined()
  })
})

test('an upload without permission, with a foreign or an old one, is refused and leaves nothing', async () => {
  const { url, authorization } = cloud.storage.permit({ path: 'a', creator: '', guarded: false, maxBytes: 10 })
  const put = async (to: string, token?: string) =>
    (await fetch(to, { method: 'PUT', ...(token ? { headers: { authorization: token } } : {}), body: 'x' })).status
  expect(await put(url)).toBe(403)
  expect(await put(url, 'forged.token')).toBe(403)
  expect(await put(`${cloud.url}/cos/other`, authorization)).toBe(403)
  now += 16 * 60_000
  expect(await put(url, authorization)).toBe(403)
  expect(readdirSync(path.join(cloud.dataDir, 'files'))).toEqual([])
})

test('overwriting leaves one content on the disk', async () => {
  await store('a.txt', 'one')
  await store('a.txt', 'two')
  expect(readdirSync(path.join(cloud.dataDir, 'files'))).toHaveLength(1)
})

test('a client uploads only the types that the rules name, whatever it declares', async () => {
  const client = new ClientStorage(cloud.storage, { ...rules, types: ['image/*', 'application/pdf'] })
  const ask = async (objectId: string, type?: string) => {
    const item = type ? { objectId, signedHeader: { 'content-type': [type] } } : { objectId }
    return ((await client.run('get-objects-upload-info', [item], li)) as Array<Record<string, string>>)[0]
  }
  expect((await ask('a.png'))?.uploadUrl).toBeDefined()
  expect((await ask('a.bin', 'application/pdf'))?.uploadUrl).toBeDefined()
  expect(await ask('a.html')).toMatchObject({
    code: 'STORAGE_REQUEST_FAIL',
    message: 'text/html; charset=utf-8 may not be stored',
  })
  const granted = await ask('b.png', 'image/png')
  const headers = { authorization: granted?.authorization ?? '', 'content-type': 'text/html' }
  const response = await fetch(granted?.uploadUrl ?? '', { method: 'PUT', headers, body: '<b>' })
  expect([response.status, await response.text()]).toEqual([
    403,
    expect.stringContaining('text/html may not be stored'),
  ])
  expect(cloud.storage.find('b.png')).toBeUndefined()
})

test('an upload in pieces that grows too large is answered, not hung up on, and leaves nothing', async () => {
  const { url, authorization } = cloud.storage.permit({ path: 'big.txt', creator: 'li', guarded: true, maxBytes: 1000 })
  const status = await new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'PUT', headers: { authorization } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject)
    for (let piece = 0; piece < 50; piece++) request.write(Buffer.alloc(65_536))
    request.end()
  })
  expect(status).toBe(413)
  expect(cloud.storage.list()).toEqual([])
  expect(readdirSync(path.join(cloud.dataDir, 'files'))).toEqual([])
})

test('a stored content that was cut is said to be damaged, not sent as if it were whole', async () => {
  await store('c.txt', 'whole')
  const [name = ''] = readdirSync(path.join(cloud.dataDir, 'files'))
  writeFileSync(path.join(cloud.dataDir, 'files', name), 'wh')
  const response = await fetch((await linkOf('c.txt'))?.tempFileURL ?? '')
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('damaged')])
})
