import type { Server } from 'node:http'
import path from 'node:path'
import { Auth } from './auth/Auth'
import { authActions } from './auth/authActions'
import { authRoutes } from './auth/authRoutes'
import { TicketKey } from './auth/TicketKey'
import { asStartError } from './CloudStartError'
import type { Database } from './database/Database'
import { databaseActions } from './database/databaseActions'
import { callLine, Functions } from './functions/Functions'
import { functionActions } from './functions/functionActions'
import { httpRoutes } from './functions/httpRoutes'
import { IdentityTokens } from './functions/IdentityTokens'
import { Timers } from './functions/Timers'
import type { ActionRequest } from './server/Action'
import { consoleRoutes } from './server/consoleRoutes'
import { createServer, type Route } from './server/createServer'
import { gatewayRoutes, identify } from './server/gatewayRoutes'
import { healthz } from './server/healthz'
import { LogBook } from './server/LogBook'
import { closeServer, listen } from './server/listen'
import { loadSecret } from './server/loadSecret'
import { openDatabase } from './server/openDatabase'
import { prepareFolder } from './server/prepareFolder'
import { SdkEndpoint } from './server/SdkEndpoint'
import { sdkVariables } from './server/sdkVariables'
import { siteRoutes } from './server/siteRoutes'
import { toolRoutes } from './server/toolRoutes'
import type { CloudOptions, Identity } from './spec'
import { ClientStorage } from './storage/ClientStorage'
import { objectRoutes } from './storage/objectRoutes'
import { Storage } from './storage/Storage'
import { storageActions } from './storage/storageActions'
import { WeChat } from './wechat/WeChat'
import { weChatActions } from './wechat/weChatActions'

interface Settings extends CloudOptions {
  envId: string
  host: string
  clock: () => number
  log: (line: string) => void
  logBook: LogBook
}

interface Services {
  database: Database
  functions: Functions
  storage: Storage
  auth: Auth
  wechat: WeChat
  sdk: SdkEndpoint
}

/** A running local cloud. */
export interface Cloud {
  url: string
  envId: string
  /** Environment variables that point the unmodified SDK at this cloud. */
  variables: Record<string, string>
  database: Database
  functions: Functions
  storage: Storage
  auth: Auth
  wechat: WeChat
  /** Runs a function as if this identity had called it, past its invoke rule. */
  invoke(functionName: string, event: unknown, identity: Identity): Promise<unknown>
  fireTimer(functionName: string, timerName: string): Promise<unknown>
  /** Removes all documents, files, users and captured messages. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** Starts a CloudBase on this machine. What a person can remedy is thrown as a `CloudStartError`. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const settings = withDefaults(options)
  const { envId, clock, log } = settings
  let url = ''
  const services = startServices(settings, () => url)
  const { database, functions, storage, auth, wechat } = services
  let server: Server | undefined
  let timers: Timers | undefined
  const close = async () => {
    timers?.close()
    await functions.close()
    if (server?.listening) await closeServer(server)
    database.close()
  }
  const reset = async () => {
    await database.reset()
    await storage.reset()
    await auth.reset()
    wechat.reset()
  }
  try {
    const routes = routesOf(services, settings, reset)
    server = createServer(() => routes, log)
    url = await listen(server, settings.host, options.port)
    if (options.timers !== false) timers = new Timers(functions, clock, log)
  } catch (error) {
    await close()
    throw error
  }
  return {
    url,
    envId,
    variables: sdkVariables(url, envId),
    ...{ database, functions, storage, auth, wechat },
    invoke: async (name, event, identity) => JSON.parse(await functions.invoke(name, event, identity)),
    fireTimer: async (name, timer) => JSON.parse(await functions.fireTimer(name, timer, clock())),
    reset,
    close,
  }
}

function withDefaults(options: CloudOptions): Settings {
  const clock = options.clock ?? Date.now
  const logBook = new LogBook(clock)
  const log = (line: string) => {
    logBook.add(line)
    options.log?.(line)
  }
  return { ...options, envId: options.envId ?? 'local-dev-1', host: options.host ?? '127.0.0.1', clock, log, logBook }
}

function startServices(settings: Settings, url: () => string): Services {
  const { spec, dataDir, envId, clock, log } = settings
  prepareFolder(dataDir)
  const database = openDatabase(settings, clock, log)
  try {
    const secret = loadSecret(dataDir)
    const { store } = database
    const tokens = new IdentityTokens()
    const folder = path.join(dataDir, 'files')
    const storage = new Storage({ folder, store, secret, envId, url, clock })
    const functions: Functions = new Functions({
      specs: spec.functions,
      functionsDir: settings.functionsDir,
      environment: settings.environment ?? {},
      variables: () => sdkVariables(url(), envId),
      envId,
      tokens,
      sdk: () => ({ url: `${url()}/admin`, answer: (body) => services.sdk.answer(body) }),
      log,
      instances: settings.instances,
      onCall: (call) => settings.logBook.add(callLine(call)),
    })
    const auth = new Auth(store, secret, envId, clock, new TicketKey(dataDir, envId))
    const wechat = new WeChat(clock)
    const actions = {
      ...databaseActions(database, clock),
      ...functionActions(functions),
      ...storageActions(storage),
      ...weChatActions(wechat),
      ...authActions(auth),
    }
    const onBehalfOf = (request: ActionRequest): Identity =>
      tokens.identity(request.wxCloudApiToken) ?? tokens.identity(request.tcb_sessionToken) ?? { kind: 'none' }
    const sdk = new SdkEndpoint(actions, onBehalfOf, log)
    const services = { database, functions, storage, auth, wechat, sdk }
    return services
  } catch (error) {
    database.close()
    throw asStartError(error, dataDir)
  }
}

function routesOf(services: Services, settings: Settings, reset: () => Promise<void>): Route[] {
  const { database, functions, storage, auth, wechat, sdk } = services
  const { spec, siteDir, clock, logBook } = settings
  const clientStorage = new ClientStorage(storage, spec.storage)
  return [
    { method: 'POST', path: '/admin', handler: sdk.handle },
    { method: 'GET', path: '/healthz', handler: healthz(settings.isReady ?? (() => true)) },
    ...consoleRoutes({ database, functions, wechat, logBook, clock, reset, envId: settings.envId }),
    ...toolRoutes({ auth, functions, storage: clientStorage, wechat }),
    ...authRoutes(auth),
    ...gatewayRoutes(auth, functions, clientStorage),
    ...objectRoutes(storage),
    ...httpRoutes(functions, (request) => identify(auth, request)),
    ...(siteDir ? siteRoutes(siteDir) : []),
  ]
}
