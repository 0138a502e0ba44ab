import { cloudEnvironment, isLocalCloud } from '../platform'

interface Outcome {
  error?: { message?: string; code?: string | number; status?: number } | null
}

/** The part of CloudBase's browser SDK that this product uses. */
export interface BrowserCloud {
  auth(options: { persistence: 'local' }): BrowserAuth
  callFunction(options: { name: string; data: unknown }): Promise<{ result?: unknown; code?: string; message?: string }>
  uploadFile(options: {
    cloudPath: string
    filePath: Blob
    onUploadProgress(event: ProgressEvent): void
  }): Promise<{ fileID?: string; code?: string; message?: string }>
}

export interface BrowserAuth {
  getLoginState(): Promise<unknown>
  signInAnonymously(): Promise<Outcome>
  signInWithPassword(options: { username: string; password: string }): Promise<Outcome>
  signOut(): Promise<unknown>
}

interface BrowserSdk {
  init(options: { env: string }): BrowserCloud & { registerHost?: (host: string, protocol: string) => void }
  registerHost?: (host: string, protocol: string) => void
}

/** Loads the four parts of the SDK we need, in a chunk of their own, so that the first page does not wait for them. */
export async function loadBrowserCloud(): Promise<BrowserCloud> {
  const { default: sdk } = await import(/* webpackChunkName: "cloudbase" */ '@cloudbase/js-sdk/app')
  // Each of these adds itself to the part loaded first; adding them once more by hand is refused with a warning.
  await import(/* webpackChunkName: "cloudbase" */ '@cloudbase/js-sdk/auth')
  await import(/* webpackChunkName: "cloudbase" */ '@cloudbase/js-sdk/functions')
  await import(/* webpackChunkName: "cloudbase" */ '@cloudbase/js-sdk/storage')
  const typed = sdk as unknown as BrowserSdk
  const cloud = typed.init({ env: cloudEnvironment })
  if (isLocalCloud) {
    const register = cloud.registerHost?.bind(cloud) ?? typed.registerHost?.bind(typed)
    register?.(window.location.host, window.location.protocol.replace(':', ''))
  }
  return cloud
}
