import type { AppService } from '../service/AppService'
import type { PageHolder } from '../service/Holder'
import type { Rectangle } from '../service/Sight'
import type { Loose } from '../values'
import { select } from '../view/select'
import type { ViewNode } from '../view/ViewNode'

/** Where things stand on the screen; without it every size is nought. */
export interface Layout {
  /** Of each element, from the beginning of its page. */
  rectangles(nodes: readonly ViewNode[]): Promise<Rectangle[]>
  styles(node: ViewNode, names: readonly string[]): Promise<string[]>
  pageSize(): Promise<{ width: number; height: number }>
  /** A PNG, base64. */
  screenshot(): Promise<string>
}

/** What the client is told of an element. */
export interface ElementReference {
  elementId: string
  tagName: string
  nodeId?: string
}

/** One run of the app, with the elements that the client holds. */
export class Session {
  private readonly elements = new Map<string, ViewNode>()
  /** Functions of `wx` that are mocked, with what they were. */
  readonly mocked = new Map<string, unknown>()
  /** Whether the client wants to hear what the app logs. */
  logs = false

  constructor(
    readonly service: AppService,
    readonly layout: Layout | undefined,
    /** Tells every client of something that happened. */
    readonly tell: (method: string, parameters: unknown) => void,
  ) {}

  page(id: unknown): PageHolder {
    const page = this.service.navigation.stack.find((candidate) => candidate.id === Number(id))
    if (!page) throw new Error('page destroyed')
    return page
  }

  pageOnTop(id: unknown): PageHolder {
    const page = this.page(id)
    if (page !== this.service.top) throw new Error('page is not on top of page stack')
    return page
  }

  element({ pageId, elementId }: Loose): ViewNode {
    this.pageOnTop(pageId)
    const node = this.elements.get(String(elementId))
    if (!node?.alive) throw new Error('no such element')
    return node
  }

  reference(node: ViewNode): ElementReference {
    this.elements.set(node.uid, node)
    return { elementId: node.uid, tagName: node.tag, ...(node.component ? { nodeId: node.uid } : {}) }
  }

  first(scope: ViewNode, selector: unknown): ElementReference {
    const [node] = select(scope, String(selector))
    if (!node) throw new Error('no such element')
    return this.reference(node)
  }

  all(scope: ViewNode, selector: unknown): { elements: ElementReference[] } {
    return { elements: select(scope, String(selector)).map((node) => this.reference(node)) }
  }
}

/** What the client may ask for, by name. */
export type Methods = Readonly<Record<string, (parameters: Loose) => unknown>>
