import { type Callable, isCallable, isLoose, type Loose, readPath, stepsOf } from '../values'
import { ViewNode } from '../view/ViewNode'
import type { AppService } from './AppService'
import { dispatch } from './dispatch'
import type { Holder, PropertySpec } from './Holder'
import { addInstanceMethods } from './instanceMethods'

const EMPTY: Readonly<Record<string, unknown>> = { String: '', Number: 0, Boolean: false, Array: [], Object: null }

/** The value of a property as WeChat converts what a template binds to it. */
export function propertyValue(spec: PropertySpec | undefined, value: unknown): unknown {
  if (value === undefined) return spec?.value
  if (spec?.type === 'Boolean') return value === '' ? true : Boolean(value)
  if (spec?.type === 'Number') return Number(value)
  if (spec?.type === 'String') return value === null ? '' : String(value)
  return value
}

/** Brings a custom component to life in an element. */
export function createComponent(service: AppService, node: ViewNode, owner: Holder, route: string): void {
  const definition = service.componentDefinitions.get(route)
  if (!definition) throw new Error(`Component "${route}" did not call Component()`)
  const layers = [...behaviorsOf(definition), definition]
  const { realm } = service
  const properties = propertiesOf(layers)
  const instance = Object.assign(realm.object(), ...layers.map((layer) => layer.methods ?? {})) as Holder['instance']
  const initial = Object.assign({}, ...layers.map((layer) => layer.data ?? {})) as Loose
  for (const [name, spec] of Object.entries(properties)) initial[name] = propertyValue(spec, node.attributes[name])
  instance.data = realm.intoLoose(initial)
  const root = new ViewNode('shadow')
  root.isRoot = true
  root.host = node
  const holder: Holder = {
    route,
    instance,
    root,
    page: owner.page,
    waiting: [],
    dirty: true,
    dead: false,
    properties,
    changed: (fields) => runObservers(service, layers, instance, fields),
    life: (name) => {
      for (const layer of layers) {
        const own = isLoose(layer.lifetimes) ? layer.lifetimes[name] : undefined
        const found = own ?? layer[name]
        if (isCallable(found)) found.call(instance)
      }
    },
  }
  node.component = holder
  node.shadow = root
  Object.defineProperty(instance, 'properties', { get: () => instance.data })
  Object.assign(instance, { is: route, id: node.id, dataset: realm.into(node.dataset), __wxExparserNodeId__: node.uid })
  addInstanceMethods(service, holder)
  const trigger: Callable = (type, detail, options) =>
    dispatch(
      service,
      node,
      String(type),
      (detail ?? {}) as Loose,
      (options ?? {}) as { bubbles?: boolean; composed?: boolean },
    )
  Object.assign(instance, {
    triggerEvent: trigger,
    selectOwnerComponent: () => owner.instance,
    getRelationNodes: () => [],
  })
  service.guard(() => holder.life('created'))
  service.guard(() => holder.life('attached'))
  service.drawing.now(holder)
  service.guard(() => holder.life('ready'))
}

function behaviorsOf(definition: Loose): Loose[] {
  const named = Array.isArray(definition.behaviors) ? definition.behaviors.filter(isLoose) : []
  return named.flatMap((behavior) => [...behaviorsOf(behavior), behavior])
}

function propertiesOf(layers: readonly Loose[]): Record<string, PropertySpec> {
  const specs: Record<string, PropertySpec> = {}
  for (const layer of layers) {
    for (const [name, given] of Object.entries((layer.properties ?? {}) as Loose)) {
      const full = isLoose(given) && !isCallable(given) ? given : { type: given }
      const type = isCallable(full.type) ? full.type.name : undefined
      specs[name] = { type, value: full.value ?? EMPTY[type ?? ''] }
    }
  }
  return specs
}

function runObservers(
  service: AppService,
  layers: readonly Loose[],
  instance: Holder['instance'],
  fields: readonly string[],
): void {
  for (const layer of layers) {
    for (const [watched, observer] of Object.entries((layer.observers ?? {}) as Loose)) {
      const names = watched.split(',').map((name) => name.trim())
      const concerned = names.some(
        (name) => name === '**' || fields.some((field) => stepsOf(field)[0] === stepsOf(name)[0]),
      )
      if (!concerned || !isCallable(observer)) continue
      const values = names.map((name) => (name === '**' ? instance.data : readPath(instance.data, name)))
      service.guard(() => observer.apply(instance, values))
    }
  }
}
