import { type BrowserAuth, type BrowserCloud, loadBrowserCloud } from './browserSdk'
import { SignInRefused, type Transport } from './types'

interface Connection {
  cloud: BrowserCloud
  auth: BrowserAuth
}

let connection: Promise<Connection> | undefined
let identity: Promise<void> | undefined

function connect(): Promise<Connection> {
  connection ??= loadBrowserCloud()
    .then((cloud) => ({ cloud, auth: cloud.auth({ persistence: 'local' }) }))
    .catch((error) => {
      connection = undefined
      throw error
    })
  return connection
}

/** A visitor gets an identity of his own with the first call, so that he can register as a resident later. */
async function identify(auth: BrowserAuth): Promise<void> {
  if (await auth.getLoginState()) return
  const outcome = await auth.signInAnonymously()
  if (outcome?.error) throw new Error(outcome.error.message)
}

async function identified(): Promise<Connection> {
  const connected = await connect()
  identity ??= identify(connected.auth).catch((error) => {
    identity = undefined
    throw error
  })
  await identity
  return connected
}

/** The browser's way to the cloud, through CloudBase's own SDK. */
export const transport: Transport = {
  async invoke(name, event) {
    const { cloud } = await identified()
    const answer = await cloud.callFunction({ name, data: event })
    if (answer.code) throw new Error(`${answer.code} ${answer.message ?? ''}`)
    return answer.result
  },
  async upload(cloudPath, image) {
    const { cloud } = await identified()
    if (!image.blob) throw new Error('the picture was not read')
    const answer = await cloud.uploadFile({ cloudPath, filePath: image.blob })
    if (answer.code) throw new Error(`${answer.code} ${answer.message ?? ''}`)
  },
  async signIn(username, password) {
    const { auth } = await connect()
    // A visitor's identity that is still being made would otherwise take the place of this one.
    await identity?.catch(() => undefined)
    const outcome = await auth.signInWithPassword({ username, password })
    const status = Number(outcome?.error?.status ?? outcome?.error?.code)
    if (outcome?.error && (status === 0 || status >= 500)) throw new Error(outcome.error.message)
    if (outcome?.error) throw new SignInRefused(outcome.error.message)
    identity = Promise.resolve()
  },
  async signOut() {
    const { auth } = await connect()
    identity = undefined
    await auth.signOut()
  },
}
