import { type Callable, isCallable, isLoose, messageOf } from '../values'
import { mockWxMethod } from './mockWxMethod'
import type { Methods, Session } from './Session'
import { wxFunction } from './wxFunction'

/** The domain `App` of the automation protocol. */
export function appMethods(session: Session): Methods {
  const { service } = session
  const into = (values: unknown): unknown[] =>
    Array.isArray(values) ? values.map((value) => service.realm.into(value)) : []
  const pageOf = (page: typeof service.top) => ({ pageId: page.id, path: page.route, query: page.query })
  return {
    'App.getPageStack': () => ({ pageStack: service.navigation.stack.map(pageOf) }),
    'App.getCurrentPage': () => pageOf(service.top),
    'App.callWxMethod': async ({ method, args }) => {
      const [holder, name] = wxFunction(service.wx, String(method))
      const call = holder[name]
      if (!isCallable(call)) throw new Error(`wx.${String(method)} not exists`)
      const values = into(args)
      // The client sends null where the caller left something out.
      const [options] = values
      if (isLoose(options)) for (const key of Object.keys(options)) if (options[key] === null) delete options[key]
      try {
        const result = await call.apply(holder, values)
        await service.idle()
        return { result }
      } catch (error) {
        throw new Error(messageOf(error))
      }
    },
    'App.mockWxMethod': (parameters) => mockWxMethod(session, parameters),
    'App.callFunction': async ({ functionDeclaration, args }) => {
      const result = await service.realm.callable(String(functionDeclaration))(...into(args))
      await service.idle()
      return { result }
    },
    'App.addBinding': ({ name }) => {
      const bound: Callable = (...args) => session.tell('App.bindingCalled', { name, args })
      service.realm.context[String(name)] = bound
    },
    'App.enableLog': () => {
      session.logs = true
    },
    'App.exit': () => service.close(),
    'App.captureScreenshot': async () => {
      if (!session.layout) throw new Error('a screenshot needs Chromium: set WEAPP_CHROMIUM for the host')
      return { data: await session.layout.screenshot() }
    },
  }
}
