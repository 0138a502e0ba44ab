import type { Holder } from '../service/Holder'
import { type Loose, same } from '../values'
import type { VirtualNode } from './ViewEngine'
import { ViewNode } from './ViewNode'

/** What happens to custom components while a template is drawn. */
export interface ComponentHooks {
  isComponent(node: ViewNode, owner: Holder): boolean
  create(node: ViewNode, owner: Holder): void
  update(node: ViewNode): void
  detach(node: ViewNode): void
}

/** Elements that only group others. */
const GROUPS = new Set(['virtual', 'wx-block', 'block'])
/** Attributes by which data controls a form element; where they are not set the user's doing stays. */
const CONTROLLED = ['value', 'checked', 'current', 'scrollTop'] as const

type VirtualElement = Exclude<VirtualNode, string | number>

const isElement = (node: VirtualNode): node is VirtualElement => typeof node === 'object'

function flat(nodes: readonly (VirtualNode | null | undefined)[]): VirtualNode[] {
  return nodes.flatMap((node) => {
    if (node === null || node === undefined) return []
    return isElement(node) && GROUPS.has(node.tag) ? flat(node.children ?? []) : [node]
  })
}

/** Brings the lasting nodes below `parent` in line with what the template answered. */
export function reconcile(parent: ViewNode, drawn: readonly VirtualNode[], owner: Holder, hooks: ComponentHooks): void {
  const before = new Earlier(parent.children)
  const next = flat(drawn).map((node) => {
    const kept = isElement(node)
      ? (before.element(node) ?? new ViewNode(node.tag.replace(/^wx-/, '')))
      : (before.text() ?? new ViewNode('#text'))
    const fresh = !before.take(kept)
    kept.parent = parent
    if (isElement(node)) updateElement(kept, node, fresh, owner, hooks)
    else kept.text = String(node)
    return kept
  })
  for (const node of before.left()) dispose(node, hooks)
  parent.children = next
}

function updateElement(
  node: ViewNode,
  drawn: VirtualElement,
  fresh: boolean,
  owner: Holder,
  hooks: ComponentHooks,
): void {
  node.owner = owner
  node.previous = node.attributes
  node.attributes = drawn.attr ?? {}
  for (const name of CONTROLLED) {
    const value = node.attributes[name]
    if (value !== undefined && (fresh || !same(value, node.previous[name]))) node.state[name] = value
  }
  reconcile(node, drawn.children ?? [], owner, hooks)
  if (node.component) hooks.update(node)
  else if (fresh && hooks.isComponent(node, owner)) hooks.create(node, owner)
}

/** Takes a node and all below it out of life, components with their farewell. */
export function dispose(node: ViewNode, hooks: ComponentHooks): void {
  node.alive = false
  for (const child of [...node.children, ...(node.shadow?.children ?? [])]) dispose(child, hooks)
  if (node.component) hooks.detach(node)
}

/** The nodes of the last drawing: elements with an id are found by it, others by tag and place among their like. */
class Earlier {
  private readonly byKey = new Map<string, ViewNode>()
  private readonly seen = new Map<string, number>()
  private readonly used = new Set<ViewNode>()

  constructor(private readonly nodes: readonly ViewNode[]) {
    const count = new Map<string, number>()
    for (const node of nodes) {
      const tag = node.text === undefined ? node.tag : '#text'
      const order = (count.get(tag) ?? 0) + 1
      count.set(tag, order)
      if (node.id && node.text === undefined) this.byKey.set(`${tag}#${node.id}`, node)
      this.byKey.set(`${tag}@${order}`, node)
    }
  }

  private nextOf(tag: string): string {
    const order = (this.seen.get(tag) ?? 0) + 1
    this.seen.set(tag, order)
    return `${tag}@${order}`
  }

  text(): ViewNode | undefined {
    return this.free(this.byKey.get(this.nextOf('#text')))
  }

  element({ tag: drawnTag, attr }: { tag: string; attr?: Loose }): ViewNode | undefined {
    const tag = drawnTag.replace(/^wx-/, '')
    const place = this.nextOf(tag)
    const id = attr?.id
    if (id) return this.free(this.byKey.get(`${tag}#${String(id)}`))
    const node = this.free(this.byKey.get(place))
    return node?.id ? undefined : node
  }

  private free(node: ViewNode | undefined): ViewNode | undefined {
    return node && !this.used.has(node) ? node : undefined
  }

  /** Marks a node as drawn again; whether it was there before. */
  take(node: ViewNode): boolean {
    const known = this.nodes.includes(node)
    this.used.add(node)
    return known
  }

  left(): ViewNode[] {
    return this.nodes.filter((node) => !this.used.has(node))
  }
}
