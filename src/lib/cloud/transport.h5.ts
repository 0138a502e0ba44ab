import { type BrowserAuth, type BrowserCloud, loadBrowserCloud } from './browserSdk'
import { SignInLost, SignInRefused, type Transport } from './types'

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

interface Failure {
  code?: unknown
  message?: unknown
}

const isUnauthenticated = ({ code, message }: Failure): boolean => /unauthenticated/i.test(`${code} ${message}`)

/** A sign-in that ended, or that belongs to a cloud set up anew, is forgotten: the next call begins as a visitor's. */
async function endSignIn(auth: BrowserAuth): Promise<never> {
  identity = undefined
  await auth.signOut().catch(() => undefined)
  throw new SignInLost()
}

/** The browser's way to the cloud, through CloudBase's own SDK. */
export const transport: Transport = {
  async invoke(name, event) {
    const { cloud, auth } = await identified()
    const answer = await cloud.callFunction({ name, data: event }).catch((error: Failure) => error)
    if ('code' in answer && isUnauthenticated(answer)) return endSignIn(auth)
    if (!('result' in answer)) throw answer
    return answer.result
  },
  async upload(cloudPath, image, onProgress) {
    const { cloud } = await identified()
    if (!image.blob) throw new Error('the picture was not read')
    const onUploadProgress = ({ loaded, total }: ProgressEvent) => onProgress(total > 0 ? loaded / total : 0)
    const answer = await cloud.uploadFile({ cloudPath, filePath: image.blob, onUploadProgress })
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
