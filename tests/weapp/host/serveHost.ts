import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { appMethods } from './protocol/appMethods'
import { elementMethods } from './protocol/elementMethods'
import { pageMethods } from './protocol/pageMethods'
import { type Layout, type Methods, Session } from './protocol/Session'
import { toolMethods } from './protocol/toolMethods'
import { AppService, type HostOptions } from './service/AppService'
import { callIfThere, isLoose, type Loose, messageOf } from './values'

export interface ServeOptions extends HostOptions {
  /** 0: any free one. */
  port: number
  /** Paints the pages, for screenshots and sizes. */
  openLayout?: (service: AppService) => Promise<Layout & { close(): Promise<void> }>
  onClose?: () => void
}

export interface ServedHost {
  port: number
  service: AppService
  close(): void
}

/** Runs a built mini program and speaks the automation protocol of WeChat DevTools on a port of this machine. */
export async function serveHost(folder: string, options: ServeOptions): Promise<ServedHost> {
  const clients = new Set<WebSocket>()
  const tell = (method: string, params: unknown): void => {
    const message = JSON.stringify({ method, params })
    for (const client of clients) if (client.readyState === client.OPEN) client.send(message)
  }
  const service = new AppService(folder, options)
  // What an asynchronous handler of the app rejects with is an exception of the app and must not end the host.
  const onRejection = (reason: unknown): void => {
    service.guard(() => callIfThere(service.app, 'onUnhandledRejection', { reason }))
    service.fail(isLoose(reason) ? reason : new Error(String(reason)))
  }
  process.on('unhandledRejection', onRejection)
  const server = new WebSocketServer({ port: options.port, host: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const layout = await options.openLayout?.(service)
  service.sight.place = layout && ((nodes) => layout.rectangles(nodes))
  const session = new Session(service, layout, tell)
  service.on('log', (entry) => {
    if (session.logs) tell('App.logAdded', entry)
  })
  service.on('exception', (report) => tell('App.exceptionThrown', report))
  const close = (): void => {
    process.off('unhandledRejection', onRejection)
    service.close()
    for (const client of clients) client.terminate()
    server.close()
    void layout?.close()
    options.onClose?.()
  }
  const methods: Methods = {
    ...toolMethods(session, close),
    ...appMethods(session),
    ...pageMethods(session),
    ...elementMethods(session),
  }
  server.on('connection', (client) => {
    clients.add(client)
    client.on('close', () => clients.delete(client))
    client.on('message', async (data) => {
      const answer = JSON.stringify(await answerTo(methods, String(data)))
      if (client.readyState === client.OPEN) client.send(answer)
    })
  })
  await service.launch()
  return { port: (server.address() as AddressInfo).port, service, close }
}

async function answerTo(methods: Methods, text: string): Promise<Loose> {
  const { id, method, params = {} } = JSON.parse(text) as { id: string; method: string; params?: Loose }
  try {
    const work = methods[method]
    if (!work) throw new Error(`${method} unimplemented`)
    return { id, result: (await work(params)) ?? {} }
  } catch (error) {
    return { id, error: { message: messageOf(error) } }
  }
}
