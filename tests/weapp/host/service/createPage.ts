import { isLoose, type Loose } from '../values'
import { ViewNode } from '../view/ViewNode'
import type { AppService } from './AppService'
import type { PageHolder } from './Holder'
import { addInstanceMethods, eventChannel } from './instanceMethods'

let opened = 0

/** A page that is about to be opened, from what its file gave to `Page()` or `Component()`. */
export function createPage(service: AppService, route: string, query: Record<string, string>): PageHolder {
  const page = service.pageDefinitions.get(route)
  const component = service.componentDefinitions.get(route)
  const definition = page ?? component
  if (!definition) throw new Error(`Page "${route}" did not call Page() or Component()`)
  opened += 1
  const { realm } = service
  const instance = Object.assign(realm.object(), methodsOf(definition, page === undefined)) as PageHolder['instance']
  instance.data = realm.intoLoose(definition.data ?? {})
  const root = new ViewNode('page')
  root.isRoot = true
  const holder = {
    id: opened,
    route,
    query,
    instance,
    root,
    waiting: [],
    dirty: false,
    dead: false,
    properties: {},
    scrollTop: 0,
    title: '',
    bytes: 0,
    setDataCalls: 0,
    biggest: 0,
    changed: () => undefined,
    life: () => undefined,
  } as unknown as PageHolder
  holder.page = holder
  Object.assign(instance, {
    route,
    __route__: route,
    is: route,
    options: realm.into(query),
    __wxWebviewId__: opened,
    __wxExparserNodeId__: `p${opened}`,
  })
  addInstanceMethods(service, holder)
  let channel: Loose | undefined
  Object.assign(instance, {
    getOpenerEventChannel: () => {
      channel = channel ?? eventChannel()
      return channel
    },
    getTabBar: () => null,
    getPageId: () => `pageId:${holder.id}`,
    setInitialRenderingCache: () => undefined,
  })
  return holder
}

function methodsOf(definition: Loose, isComponent: boolean): Loose {
  if (isComponent) return { ...(definition.methods as Loose), ...(definition.pageLifetimes as Loose) }
  const behaviors = Array.isArray(definition.behaviors) ? definition.behaviors.filter(isLoose) : []
  const { data: _, ...own } = definition
  return { ...Object.assign({}, ...behaviors.map((behavior) => behavior.methods)), ...own }
}
