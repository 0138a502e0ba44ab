// One instance of a function: loads its module once, then runs one invocation at a time, each under its own environment.
'use strict'
const { Console } = require('node:console')
const { parentPort, workerData } = require('node:worker_threads')
const { sendDirectly } = require('./directRequests.cjs')
const { loadCompiled } = require('./loadCompiled.cjs')
const { parseJson } = require('./reviveJson.cjs')
const { sendTogether } = require('./sendTogether.cjs')

// a plain object instead of a thread's own, each of whose reads takes a lock: the SDK reads some two hundred a request
process.env = { ...process.env }

const { send, take, flush } = sendTogether(workerData.port)
// what a function printed before it ended its process is still heard
process.on('exit', flush)
sendDirectly(workerData.endpoint, workerData.port, send)
JSON.parse = parseJson
// a thread's own output goes through two streams and a handshake a line
for (const stream of [process.stdout, process.stderr]) stream.write = print
// what is said to the thread's own console is also kept by its inspector, with where it was said
globalThis.console = new Console({ stdout: process.stdout, stderr: process.stderr, ignoreErrors: false })

function print(text, encoding, done) {
  send({ said: typeof text === 'string' ? text : Buffer.from(text).toString() })
  const written = typeof encoding === 'function' ? encoding : done
  if (written) process.nextTick(written)
  return true
}

/** @type {string[]} keys that the invocation before put into the environment */
let invocationKeys = []
/** @type {{ main?: Function }} */
let loaded

try {
  loaded = loadCompiled(workerData.file, workerData.version)
  if (typeof loaded.main !== 'function') throw new Error(`${workerData.name}/index.js exports no function named main`)
  parentPort.postMessage({ ready: true })
} catch (error) {
  parentPort.postMessage({ ready: false, error: describe(error) })
  process.exit(1)
}

parentPort.on('message', async ({ event, context }) => {
  const environ = JSON.parse(context.environment)
  for (const key of invocationKeys) delete process.env[key]
  Object.assign(process.env, environ)
  invocationKeys = Object.keys(environ)
  try {
    const value = await run(JSON.parse(event), context)
    finish({ result: JSON.stringify(value === undefined ? null : value) })
  } catch (error) {
    finish({ error: describe(error) })
  }
})

/** What was printed last goes along with the answer. */
const finish = (answer) => parentPort.postMessage({ ...answer, rest: take() })

/** The handler's promise decides, or its callback, or `context.done`, whichever comes first. */
function run(event, data) {
  return new Promise((resolve, reject) => {
    const done = (error, value) => (error ? reject(error) : resolve(value))
    const context = { ...data, done, succeed: resolve, fail: reject, getContext: () => data }
    const returned = loaded.main(event, context, done)
    if (returned && typeof returned.then === 'function') returned.then(resolve, reject)
    else if (loaded.main.length < 3) resolve(returned)
  })
}

function describe(error) {
  const known = error instanceof Error || (error && typeof error.message === 'string')
  return known ? { message: `${error.name}: ${error.message}`, stack: String(error.stack) } : { message: String(error) }
}
