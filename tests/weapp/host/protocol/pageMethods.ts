import { callIfThere, isCallable, readPath } from '../values'
import { WINDOW } from '../wx/system'
import type { Methods, Session } from './Session'

/** The domain `Page` of the automation protocol. */
export function pageMethods(session: Session): Methods {
  const { service } = session
  const noXpath = (): never => {
    throw new Error('XPath is not supported: use a selector')
  }
  return {
    'Page.getElement': ({ pageId, selector }) => session.first(session.pageOnTop(pageId).root, selector),
    'Page.getElements': ({ pageId, selector }) => session.all(session.pageOnTop(pageId).root, selector),
    'Page.getElementByXpath': noXpath,
    'Page.getElementsByXpath': noXpath,
    'Page.getData': ({ pageId, path }) => {
      const { data } = session.page(pageId).instance
      return { data: path ? readPath(data, String(path)) : data }
    },
    'Page.setData': async ({ pageId, data }) => {
      service.drawing.setData(session.page(pageId), data, undefined)
      await service.idle()
    },
    'Page.callMethod': async ({ pageId, method, args }) => {
      const { instance } = session.page(pageId)
      const name = String(method)
      if (!isCallable(instance[name])) throw new Error(`page.${name} not exists`)
      const values = Array.isArray(args) ? args.map((value) => service.realm.into(value)) : []
      const result = await callIfThere(instance, name, ...values)
      await service.idle()
      return { result }
    },
    'Page.getWindowProperties': async ({ pageId, names }) => {
      const page = session.pageOnTop(pageId)
      const size = (await session.layout?.pageSize()) ?? { width: WINDOW.windowWidth, height: WINDOW.windowHeight }
      const valueNamed = (name: string): number | null => {
        if (name.endsWith('scrollTop')) return page.scrollTop
        if (name.endsWith('scrollWidth')) return size.width
        return name.endsWith('scrollHeight') ? size.height : null
      }
      return { properties: (names as string[]).map(valueNamed) }
    },
  }
}
