import type { Holder } from '../service/Holder'
import type { Loose } from '../values'

export interface BoundHandler {
  mode: 'bind' | 'catch' | 'mut-bind' | 'capture-bind' | 'capture-catch'
  method: string
}

const BINDING = /^(capture-bind|capture-catch|mut-bind|bind|catch):?(.+)$/

let made = 0

/** One element or text of a page. It lives on while the page is drawn anew, so that a test may hold it. */
export class ViewNode {
  readonly uid: string
  attributes: Loose = {}
  children: ViewNode[] = []
  parent: ViewNode | undefined
  /** The page or component whose template it stands in. */
  owner: Holder | undefined
  /** Set on an element that is a custom component. */
  component: Holder | undefined
  /** The root of the component's own template. */
  shadow: ViewNode | undefined
  /** Set on the root of a component's template: the element that holds it. */
  host: ViewNode | undefined
  isRoot = false
  /** The characters of a text; elements have none. */
  text: string | undefined
  /** What the user did to a form element. */
  state: Loose = {}
  alive = true
  /** Attributes before the last drawing. */
  previous: Loose = {}
  private bound: { of: Loose; byType: Map<string, BoundHandler[]> } | undefined

  constructor(readonly tag: string) {
    made += 1
    this.uid = `n${made}`
  }

  get id(): string {
    const { id } = this.attributes
    return id === undefined || id === null ? '' : String(id)
  }

  get dataset(): Loose {
    return Object.fromEntries(
      Object.entries(this.attributes)
        .filter(([name]) => name.startsWith('data-'))
        .map(([name, value]) => [
          name
            .slice(5)
            .toLowerCase()
            .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
          value,
        ]),
    )
  }

  /** The handlers that the template binds to an event. */
  handlersOf(type: string): readonly BoundHandler[] {
    if (this.bound?.of !== this.attributes) {
      const byType = new Map<string, BoundHandler[]>()
      for (const [name, value] of Object.entries(this.attributes)) {
        const [, mode, event] = BINDING.exec(name) ?? []
        if (!event || typeof value !== 'string' || value === '') continue
        byType.set(event, [...(byType.get(event) ?? []), { mode: mode as BoundHandler['mode'], method: value }])
      }
      this.bound = { of: this.attributes, byType }
    }
    return this.bound.byType.get(type) ?? []
  }

  /** Whether the form element refuses to be used. */
  get disabled(): boolean {
    return this.attributes.disabled === true || this.attributes.disabled === 'true'
  }

  /** The nearest element above with this tag, within the same template. */
  above(tag: string): ViewNode | undefined {
    for (let node = this.parent; node && !node.isRoot; node = node.parent) if (node.tag === tag) return node
    return undefined
  }

  /** All elements below that fit, within the same template. */
  below(fits: (node: ViewNode) => boolean): ViewNode[] {
    return this.children.flatMap((child) =>
      child.text === undefined ? [...(fits(child) ? [child] : []), ...child.below(fits)] : [],
    )
  }
}
