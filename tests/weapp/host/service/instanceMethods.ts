import { EventEmitter } from 'node:events'
import { type Callable, isCallable, type Loose } from '../values'
import { select } from '../view/select'
import type { AppService } from './AppService'
import type { Holder } from './Holder'

/** What every page and component can do beside its own methods. */
export function addInstanceMethods(service: AppService, holder: Holder): void {
  const { instance, root } = holder
  const nothing = (): void => undefined
  const components = (selector: unknown): Holder[] =>
    select(root, String(selector)).flatMap((node) => node.component ?? [])
  const methods: Record<string, Callable> = {
    setData: (patch, done) => service.drawing.setData(holder, patch, done),
    groupSetData: (work) => (isCallable(work) ? work() : undefined),
    createSelectorQuery: () => {
      const query = (service.wx.createSelectorQuery as Callable)() as { in(scope: Loose): unknown }
      return query.in(instance)
    },
    createIntersectionObserver: (options) => service.sight.observer(holder, options),
    createMediaQueryObserver: () => observer(),
    selectComponent: (selector) => components(selector)[0]?.instance ?? null,
    selectAllComponents: (selector) => components(selector).map((component) => component.instance),
    setUpdatePerformanceListener: nothing,
    clearAnimation: nothing,
    animate: (...values) => {
      const done = values.at(-1)
      if (isCallable(done)) setImmediate(() => service.guard(() => done()))
    },
  }
  Object.assign(instance, methods)
  // Not enumerable: code that copies a page must not copy the host.
  Object.defineProperty(instance, HOLDER, { value: holder, enumerable: false })
}

const HOLDER = Symbol('holder')

/** The page or component that an instance belongs to. */
export const holderOf = (instance: unknown): Holder | undefined =>
  (instance as { [HOLDER]?: Holder } | undefined)?.[HOLDER]

/** Of the screen's kind, which does not change. */
export function observer(): Loose {
  const self: Loose = { observe: () => undefined, disconnect: () => undefined }
  self.relativeTo = () => self
  self.relativeToViewport = () => self
  return self
}

/** The channel between a page and the one it opened. */
export function eventChannel(): Loose {
  const events = new EventEmitter()
  type Listener = (...values: unknown[]) => void
  return {
    on: (name: string, listener: Listener) => void events.on(name, listener),
    once: (name: string, listener: Listener) => void events.once(name, listener),
    off: (name: string, listener?: Listener) =>
      void (listener ? events.off(name, listener) : events.removeAllListeners(name)),
    emit: (name: string, ...values: unknown[]) => void events.emit(name, ...values),
  }
}
