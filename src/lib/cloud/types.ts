import type { CallEvent } from '@contract/contract'

/** A picture that is ready to be uploaded: already made smaller and without its metadata. */
export interface LocalImage {
  path: string
  bytes: number
  type: 'jpg' | 'png' | 'webp'
  /** In a browser, the picture itself. */
  blob?: Blob
}

/** How one platform reaches the cloud. */
export interface Transport {
  /** Calls a cloud function; fails when no answer came. */
  invoke(name: string, event: CallEvent): Promise<unknown>
  /** `onProgress` hears how much has arrived, from 0 to 1, where the platform tells. */
  upload(cloudPath: string, image: LocalImage, onProgress: (share: number) => void): Promise<void>
  /** Signs in with a user name and password; only in a browser. Fails with `SignInRefused` when they are wrong. */
  signIn(username: string, password: string): Promise<void>
  signOut(): Promise<void>
}

/** The platform no longer knows the sign-in that this device kept; it has been forgotten. */
export class SignInLost extends Error {
  override name = 'SignInLost'
}

/** The user name or password is wrong. */
export class SignInRefused extends Error {
  override name = 'SignInRefused'
}
