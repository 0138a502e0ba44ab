/**
 * What an application declares about its CloudBase environment. The local cloud runs from these declarations and a
 * deployment creates the same things in a real environment, so both are always described once.
 */

/** `1` ascending, `-1` descending, `2dsphere` for GeoJSON values. */
export type IndexDirection = 1 | -1 | '2dsphere'

export interface IndexSpec {
  name: string
  /** Field path and direction, in the order of the compound key. At most one field of an index may hold an array. */
  keys: ReadonlyArray<readonly [field: string, direction: IndexDirection]>
  unique?: boolean
}

export interface CollectionSpec {
  name: string
  /** `_id` is always indexed and unique and is not listed. At most 20 (the platform's limit). */
  indexes: readonly IndexSpec[]
}

/** Who may call a function from a client; calls by the administrator's SDK and by timers are always allowed. */
export type InvokeRule = 'nobody' | 'signedIn' | 'anyone'

export interface TimerSpec {
  name: string
  /** The platform's seven fields: second minute hour day month weekday year. */
  cron: string
}

export interface FunctionSpec {
  name: string
  /** `event` functions answer `callFunction`; `http` functions answer a path of the HTTP access service. */
  kind: 'event' | 'http'
  /** The path prefix of an `http` function, such as `/open311`. */
  path?: string
  invoke: InvokeRule
  /** Seconds; the platform allows 1 to 60. */
  timeout: number
  /** Megabytes. */
  memory: number
  /** Names of the environment variables that this function is given; values come with the start of the cloud. */
  environment: readonly string[]
  timers: readonly TimerSpec[]
}

/** Storage rules for clients, as the platform's presets; functions and administrators are not bound by them. */
export interface StorageRules {
  read: 'nobody' | 'creator' | 'anyone'
  write: 'nobody' | 'creator' | 'signedIn'
  /** Bytes. */
  maxBytes: number
  /** Media types that clients may upload, such as `image/png` or `image/*`; absent: any. */
  types?: readonly string[]
}

export interface CloudSpec {
  collections: readonly CollectionSpec[]
  functions: readonly FunctionSpec[]
  storage: StorageRules
}

/** How the local cloud is started. */
export interface CloudOptions {
  spec: CloudSpec
  /** Folder of the database file, stored files and secrets; created when missing. */
  dataDir: string
  /** 0 takes any free port. */
  port: number
  /** Default `127.0.0.1`. */
  host?: string
  /** Environment id, default `local-dev-1`. */
  envId?: string
  /** Folder that holds one folder a function with `index.js`, as a deployment would upload it. */
  functionsDir?: string
  /** Folder of a built site served at `/`. */
  siteDir?: string
  /** Values for the names in `FunctionSpec.environment`. */
  environment?: Readonly<Record<string, string>>
  /** Refuse every query that no index serves; default true. */
  strict?: boolean
  /** Run timers by the clock; default true. Tests fire them by hand. */
  timers?: boolean
  /** Milliseconds since 1970; default the system clock. */
  clock?: () => number
  /** Whether `/healthz` may answer 200, for who sets something up after the start; default: as soon as the cloud runs. */
  isReady?: () => boolean
  /** Lines about what the cloud does; default: silent. */
  log?: (line: string) => void
  instances?: Partial<InstanceLimits>
}

/** How many instances of functions stand ready: each takes memory, and the time of its start. */
export interface InstanceLimits {
  /** Of one function at work before a call waits for one of them; a call that has waited long starts another all the same. */
  atWork: number
  /** Of all functions, that stay for a minute after their last call; the others rest after seconds. */
  keptWarm: number
}

/** The end user on whose behalf a function runs, as the platform's context would carry it. */
export type Identity =
  | { kind: 'wechat'; openid: string; appid: string; unionid?: string }
  | { kind: 'user'; uid: string; anonymous: boolean; customUserId?: string }
  | { kind: 'timer'; timer: string }
  | { kind: 'none' }
