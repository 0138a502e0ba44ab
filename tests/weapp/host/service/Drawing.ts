import { type Callable, isCallable, type Loose, messageOf, same, writePath } from '../values'
import { type ComponentHooks, dispose, reconcile } from '../view/reconcile'
import type { ViewNode } from '../view/ViewNode'
import type { AppService } from './AppService'
import { createComponent, propertyValue } from './createComponent'
import type { Holder, PageHolder } from './Holder'

/** Carries data from the logic layer to the view: `setData`, when it is drawn, and the components in between. */
export class Drawing {
  private readonly hooks: ComponentHooks = {
    isComponent: (node, owner) => this.service.componentsOf(owner.route)[node.tag] !== undefined,
    create: (node, owner) => {
      const route = this.service.componentsOf(owner.route)[node.tag]
      if (route) createComponent(this.service, node, owner, route)
    },
    update: (node) => this.updateComponent(node),
    detach: (node) => {
      if (!node.component) return
      node.component.dead = true
      this.service.guard(() => node.component?.life('detached'))
    },
  }

  constructor(private readonly service: AppService) {}

  /** What a page or component calls to change what is seen. Data goes over as JSON, as between WeChat's two threads. */
  setData(holder: Holder, patch: unknown, done: unknown): void {
    if (typeof patch !== 'object' || patch === null) {
      throw new TypeError(`setData accepts an object rather than some ${typeof patch}`)
    }
    if (holder.dead) return
    const before = holder.page.bytes
    for (const [path, value] of Object.entries(patch as Loose)) {
      if (value === undefined) {
        this.service.emit('log', { type: 'warn', args: [`Setting data field "${path}" to undefined is invalid.`] })
        continue
      }
      try {
        const text = JSON.stringify(value)
        holder.page.bytes += Buffer.byteLength(path) + Buffer.byteLength(text)
        writePath(holder.instance.data, path, this.service.realm.into(value))
      } catch (error) {
        this.service.fail(new Error(`setData: field "${path}" cannot be carried over: ${messageOf(error)}`))
      }
    }
    holder.page.setDataCalls += 1
    holder.page.biggest = Math.max(holder.page.biggest, holder.page.bytes - before)
    holder.changed(Object.keys(patch))
    if (isCallable(done)) holder.waiting.push(done as Callable)
    this.soon(holder)
  }

  /** Draws a page or component again when the thread comes to it. */
  private soon(holder: Holder): void {
    if (holder.dirty) return
    holder.dirty = true
    this.service.jitter.later(() => this.now(holder))
  }

  /** Draws what has changed, then runs the callbacks that wait for it. */
  now(holder: Holder): void {
    if (!holder.dirty || holder.dead) return
    holder.dirty = false
    const waiting = holder.waiting.splice(0)
    this.service.guard(() =>
      reconcile(holder.root, this.service.view.draw(holder.route, holder.instance.data), holder, this.hooks),
    )
    for (const callback of waiting) this.service.guard(() => callback.call(holder.instance))
    this.service.sight.look()
  }

  /** Takes everything on a page out of life. */
  clear(page: PageHolder): void {
    for (const child of page.root.children) dispose(child, this.hooks)
  }

  /** A component's property changes only when what the parent binds to it has changed. */
  private updateComponent(node: ViewNode): void {
    const { component, attributes, previous } = node
    if (!component) return
    const changed = Object.keys(component.properties).filter(
      (name) => attributes[name] !== undefined && !same(attributes[name], previous[name]),
    )
    if (changed.length === 0) return
    for (const name of changed) {
      const value = propertyValue(component.properties[name], attributes[name])
      component.instance.data[name] = this.service.realm.into(value)
    }
    component.changed(changed)
    component.dirty = true
    this.now(component)
  }
}
