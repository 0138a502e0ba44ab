import { availableParallelism } from 'node:os'
import type { Identity } from '../spec'
import { failure, startTestCloud, type TestCloud, writeFunction } from '../testing/startTestCloud'

const sdk = JSON.stringify(require.resolve('@cloudbase/node-sdk'))
const whoCode = `
const tcb = require(${sdk})
const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
let calls = 0
exports.main = async (event, context) => {
  calls++
  const before = app.auth().getUserInfo()
  if (event.wait) await new Promise((resolve) => setTimeout(resolve, event.wait))
  if (event.read) await app.database().collection('x').doc('none').get()
  const after = app.auth().getUserInfo()
  if (event.call) return (await app.callFunction({ name: 'who', data: {} })).result
  return {
    before, after, calls, event,
    fromContext: tcb.getCloudbaseContext(context).WX_OPENID,
    source: process.env.TCB_SOURCE, trigger: process.env.TRIGGER_SRC, unionid: process.env.WX_UNIONID,
    secret: process.env.SECRET, other: process.env.OTHER_SECRET, home: process.env.HOME,
    limit: context.time_limit_in_ms, memory: context.memory_limit_in_mb, env: tcb.getCloudbaseContext(context).TCB_ENV,
  }
}`

interface Who {
  before: Record<string, unknown>
  after: Record<string, unknown>
  [field: string]: unknown
}

const lines: string[] = []
let cloud: TestCloud
const code = (name: string, body: string, more = {}) => ({ name, code: body, ...more })
beforeAll(async () => {
  cloud = await startTestCloud({
    log: (line) => lines.push(line),
    collections: [{ name: 'x', indexes: [] }],
    environment: { SECRET: 's', OTHER_SECRET: 'o' },
    functions: [
      code('who', whoCode, { environment: ['SECRET'], timers: [{ name: 'tick', cron: '0 * * * * * *' }] }),
      code('slow', 'exports.main = () => new Promise(() => {})', { timeout: 1 }),
      code('spin', 'exports.main = () => { for (;;); }', { timeout: 1 }),
      code('broken', 'throw new Error("does not load")'),
      code('noMain', 'exports.other = 1'),
      code('throws', 'exports.main = async () => { throw new TypeError("bad input") }'),
      code('crash', 'exports.main = () => process.exit(3)'),
      code(
        'rejects',
        'exports.main = () => { Promise.reject(new Error("left behind")); return new Promise(() => {}) }',
      ),
      code('hog', 'exports.main = () => { const all = []; for (;;) all.push(new Array(1e5).fill(1.5)) }', {
        memory: 64,
      }),
      code('big', 'exports.main = ({ size }) => "x".repeat(size)'),
      code('talk', 'exports.main = () => { console.log("hello"); console.error("oh no") }'),
      code('callback', 'exports.main = (event, context, done) => setTimeout(() => done(null, "called back"), 5)'),
      code('coded', 'exports.main = async () => ({ code: "MINE" })'),
      code(
        'count',
        'let running = 0, most = 0; exports.main = async ({ wait = 100 }) => { running++; most = Math.max(most, running); await new Promise((r) => setTimeout(r, wait)); running--; return { most, thread: require("node:worker_threads").threadId } }',
      ),
      code('closed', 'exports.main = () => 1', { invoke: 'nobody' }),
      code('open', 'exports.main = () => 1', { invoke: 'anyone' }),
    ],
  })
})
afterAll(() => cloud.dispose())

const wechat = (openid: string): Identity => ({ kind: 'wechat', openid, appid: 'wx1' })
const user: Identity = { kind: 'user', uid: 'u1', anonymous: false }
const none: Identity = { kind: 'none' }
const who = async (identity: Identity, event: unknown = {}) => (await cloud.invoke('who', event, identity)) as Who

test('a mini program user reaches the function as openid and appid', async () => {
  const seen = await who({ ...wechat('o1'), unionid: 'un1' } as Identity)
  expect(seen).toMatchObject({ before: { openId: 'o1', appId: 'wx1', uid: '' }, source: 'wx_client', unionid: 'un1' })
  expect(seen.fromContext).toBe('o1')
  expect(seen.event).toEqual({ userInfo: { openId: 'o1', appId: 'wx1' } })
})

test('a web user reaches the function as uid', async () => {
  expect((await who(user)).before).toMatchObject({ uid: 'u1', isAnonymous: false, openId: '' })
  expect((await who({ ...user, anonymous: true } as Identity)).before).toMatchObject({ uid: 'u1', isAnonymous: true })
})

test('nothing of one caller is left for the next in the same instance', async () => {
  await who({ ...wechat('o1'), unionid: 'un1' } as Identity)
  await cloud.fireTimer('who', 'tick')
  const seen = await who(none)
  expect(seen.before).toMatchObject({ openId: '', uid: '' })
  expect([seen.trigger, seen.unionid]).toEqual([undefined, undefined])
})

test('among many calls at once nobody is taken for another', async () => {
  const openids = Array.from({ length: 60 }, (_, at) => `o${at}`)
  const seen = await Promise.all(openids.map((openid, at) => who(wechat(openid), { wait: at % 7, read: true })))
  for (const [at, { before, after, fromContext }] of seen.entries()) {
    expect([before.openId, after.openId, fromContext]).toEqual([openids[at], openids[at], openids[at]])
  }
})

test('a call that a function makes keeps the end user', async () => {
  const seen = await who(wechat('o7'), { call: true })
  expect(seen).toMatchObject({ before: { openId: 'o7' }, source: 'wx_client,scf' })
})

test('a timer says so, in the environment and in the event', async () => {
  const seen = (await cloud.fireTimer('who', 'tick')) as Who
  expect(seen).toMatchObject({ trigger: 'timer', source: 'wx_trigger', event: { Type: 'Timer', TriggerName: 'tick' } })
  expect((await failure(cloud.fireTimer('who', 'tock'))).message).toContain('no timer tock')
})

test('a function has its own declared variables, its limits, and nothing of this process', async () => {
  const seen = await who(none)
  expect(seen).toMatchObject({ secret: 's', limit: 5000, memory: 128, env: 'local-dev-1' })
  expect([seen.other, seen.home]).toEqual([undefined, undefined])
})

test('an instance runs one call at a time, and there are at most four', async () => {
  const results = (await Promise.all(Array.from({ length: 20 }, () => cloud.invoke('count', {}, none)))) as Array<{
    most: number
    thread: number
  }>
  expect(Math.max(...results.map(({ most }) => most))).toBe(1)
  expect(new Set(results.map(({ thread }) => thread)).size).toBe(4)
})

test('instances beyond one a processor and one more rest while no call has to wait long', async () => {
  const threads = async () => {
    const calls = Array.from({ length: 8 }, () => cloud.invoke('count', { wait: 0 }, none))
    return new Set(((await Promise.all(calls)) as Array<{ thread: number }>).map(({ thread }) => thread)).size
  }
  // a machine that stands still for a while makes calls wait: one rush of some without that is enough
  const seen: number[] = []
  for (let rush = 0; rush < 5; rush++) seen.push(await threads())
  expect(Math.min(...seen)).toBeLessThanOrEqual(availableParallelism() + 1)
})

test.each(['slow', 'spin'])('%s is ended when its time is over, and the function works again', async (name) => {
  expect((await failure(cloud.sdk.callFunction({ name, data: {} }))).code).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED')
})

const failures: Array<[name: string, message: string]> = [
  ['broken', 'does not load'],
  ['noMain', 'exports no function named main'],
  ['throws', 'TypeError: bad input'],
  ['crash', 'ended its process'],
  ['rejects', 'left behind'],
  ['hog', 'memory'],
  ['missing', 'does not exist'],
]
test.each(failures)('%s fails with FUNCTIONS_EXECUTE_FAIL', async (name, message) => {
  const error = await failure(cloud.sdk.callFunction({ name, data: {} }))
  expect(error.code).toBe('FUNCTIONS_EXECUTE_FAIL')
  expect(error.message).toContain(message)
})

test('a crash does not touch calls in other instances', async () => {
  const [fine, crash] = await Promise.all([who(none, { wait: 50 }), failure(cloud.invoke('crash', {}, none))])
  expect(fine.before).toBeDefined()
  expect(crash.code).toBe('FUNCTIONS_EXECUTE_FAIL')
})

test('a result may have six megabytes', async () => {
  await expect(cloud.invoke('big', { size: 1000 }, none)).resolves.toHaveLength(1000)
  expect((await failure(cloud.invoke('big', { size: 7e6 }, none))).message).toContain('too long')
})

test('a result with a code is a result, and a handler may use its callback', async () => {
  expect((await cloud.sdk.callFunction({ name: 'coded', data: {} })).result).toEqual({ code: 'MINE' })
  await expect(cloud.invoke('callback', {}, none)).resolves.toBe('called back')
})

test('what a function prints is logged under its name', async () => {
  await cloud.invoke('talk', {}, none)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(lines).toEqual(expect.arrayContaining(['[talk] hello', '[talk] oh no']))
})

test('changed code is loaded at the next call', async () => {
  writeFunction(cloud.functionsDir, 'open', 'exports.main = () => 1')
  await expect(cloud.invoke('open', {}, none)).resolves.toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  writeFunction(cloud.functionsDir, 'open', 'exports.main = () => 2')
  await expect(cloud.invoke('open', {}, none)).resolves.toBe(2)
})

test('after instances were ended, no call finds one that was at work meanwhile', async () => {
  const threadOf = async () => ((await cloud.invoke('count', {}, none)) as { thread: number }).thread
  const before = await threadOf()
  const atWork = threadOf()
  await cloud.functions.endIdle()
  expect(await atWork).toBe(before)
  expect(await threadOf()).not.toBe(before)
})

const rules: Array<[name: string, identity: Identity, code: string]> = [
  ['closed', user, 'PERMISSION_DENIED'],
  ['closed', none, 'PERMISSION_DENIED'],
  ['who', none, 'UNAUTHENTICATED'],
  ['who', user, 'NONE'],
  ['who', { ...user, anonymous: true } as Identity, 'NONE'],
  ['who', wechat('o1'), 'NONE'],
  ['open', none, 'NONE'],
]
test.each(rules)('a client call of %s by %j answers %s', async (name, identity, expected) => {
  expect((await failure(cloud.functions.invokeForClient(name, {}, identity))).code).toBe(expected)
})

test('the administrator may call what no client may', async () => {
  expect((await cloud.sdk.callFunction({ name: 'closed', data: {} })).result).toBe(1)
})

test('a missing environment value stops the start with its name', async () => {
  const start = startTestCloud({ functions: [code('needy', '', { environment: ['DATA_KEYS'] })] })
  await expect(start).rejects.toThrow('the function needy needs the environment variable DATA_KEYS')
})
