import assert from 'node:assert/strict'
import type { Identity } from '../spec'
import type { Case, Target, Topic } from './Case'

/** The functions that these cases call, as they would be deployed. */
export const FUNCTIONS = [
  { name: 'echo', code: 'exports.main = async (event) => event' },
  { name: 'closed', invoke: 'nobody' as const, code: 'exports.main = () => 1' },
  {
    name: 'uid',
    code: "exports.main = () => [process.env.TCB_UUID, process.env.TCB_ISANONYMOUS_USER, process.env.TCB_CUSTOM_USER_ID ?? '']",
  },
  { name: 'nothing', code: 'exports.main = async () => {}' },
  { name: 'throws', code: 'exports.main = async () => { throw new TypeError("no") }' },
  { name: 'coded', code: 'exports.main = async () => ({ code: "MINE", message: "kept" })' },
  { name: 'slow', timeout: 1, code: 'exports.main = () => new Promise((done) => setTimeout(done, 5000))' },
  { name: 'large', code: 'exports.main = async () => "x".repeat(6 * 1024 * 1024)' },
  {
    name: 'who',
    code: 'exports.main = async (event, context) => [process.env.TCB_ENV, process.env.WX_OPENID ?? "", context.function_name, context.memory_limit_in_mb, typeof context.request_id]',
  },
  {
    name: 'outer',
    code: `const tcb = require(${JSON.stringify(require.resolve('@cloudbase/node-sdk'))})
      const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
      exports.main = async () => (await app.callFunction({ name: 'who' })).result`,
  },
]

const reason = 'needs functions of its own'
const call = async ({ sdk }: Target, name: string, data?: object) =>
  (await sdk.callFunction({ name, data: data as never })).result

const invoke = async (local: Target['local'], name: string, identity: Identity) =>
  (await local?.invoke(name, {}, identity)) as string[]

const table: Array<[name: string, run: (target: Target) => Promise<void>]> = [
  [
    'the event arrives and the result comes back',
    async (target) => assert.deepEqual(await call(target, 'echo', { a: [1, { b: null }] }), { a: [1, { b: null }] }),
  ],
  [
    'dates go as text',
    async (target) =>
      assert.deepEqual(await call(target, 'echo', { at: new Date(0) }), { at: '1970-01-01T00:00:00.000Z' }),
  ],
  ['without data the event is empty', async (target) => assert.deepEqual(await call(target, 'echo'), {})],
  ['no result is null', async (target) => assert.equal(await call(target, 'nothing'), null)],
  [
    'a function that throws',
    async (target) => assert.rejects(() => call(target, 'throws'), { code: 'FUNCTIONS_EXECUTE_FAIL', message: /no/ }),
  ],
  [
    'a function that does not exist',
    async (target) => assert.rejects(() => call(target, 'absent'), { code: 'FUNCTIONS_EXECUTE_FAIL' }),
  ],
  [
    'a result with a code is a result',
    async (target) => assert.deepEqual(await call(target, 'coded'), { code: 'MINE', message: 'kept' }),
  ],
  [
    'a function that takes too long',
    async (target) => assert.rejects(() => call(target, 'slow'), { code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' }),
  ],
  [
    'a result over 6 MB',
    async (target) =>
      assert.rejects(() => call(target, 'large'), { code: 'FUNCTIONS_EXECUTE_FAIL', message: /body size is too long/ }),
  ],
  [
    'the context names the function',
    async (target) => assert.deepEqual(await call(target, 'who'), [target.local?.envId, '', 'who', 128, 'string']),
  ],
  [
    'the caller stays the same in what a function calls',
    async ({ local }) => {
      const identity = { kind: 'wechat' as const, openid: 'o-1', appid: 'wx1' }
      assert.equal((await invoke(local, 'outer', identity))[1], 'o-1')
    },
  ],
  [
    'nothing of one caller is left for the next',
    async ({ local }) => {
      const callers = Array.from({ length: 24 }, (_, at) => `o-${at}`)
      const seen = await Promise.all(
        callers.map((openid) => invoke(local, 'outer', { kind: 'wechat', openid, appid: 'wx1' })),
      )
      assert.deepEqual(
        seen.map((answer) => answer[1]),
        callers,
      )
      assert.equal((await invoke(local, 'who', { kind: 'none' }))[1], '')
    },
  ],
]

export const functionCases: Topic = {
  name: 'functions',
  collections: [],
  cases: table.map(([name, run]): Case => ({ name, localOnly: reason, run })),
}
