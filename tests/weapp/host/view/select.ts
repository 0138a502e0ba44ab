import { selectAll } from 'css-select'
import { innerText } from './text'
import type { ViewNode } from './ViewNode'

type Options = NonNullable<Parameters<typeof selectAll<ViewNode, ViewNode>>[2]>
type Adapter = NonNullable<Options['adapter']>

const isElement = (node: ViewNode): node is ViewNode => node.text === undefined
const isAbove = (above: ViewNode, node: ViewNode): boolean => {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
}

const findAll = (fits: (node: ViewNode) => boolean, nodes: readonly ViewNode[]): ViewNode[] =>
  nodes.filter(isElement).flatMap((node) => [...(fits(node) ? [node] : []), ...findAll(fits, node.children)])

const adapter: Adapter = {
  isTag: isElement,
  existsOne: (fits, nodes) => findAll(fits, nodes).length > 0,
  getAttributeValue: (node, name) => {
    const value = node.attributes[name]
    return value === undefined || value === null ? undefined : String(value)
  },
  hasAttrib: (node, name) => node.attributes[name] !== undefined && node.attributes[name] !== null,
  getChildren: (node) => node.children,
  getName: (node) => node.tag,
  getParent: (node) => (node.parent && !node.parent.isRoot ? node.parent : null),
  getSiblings: (node) => node.parent?.children ?? [node],
  getText: (node) => innerText(node),
  removeSubsets: (nodes) => nodes.filter((node) => !nodes.some((other) => isAbove(other, node))),
  findAll: (fits, nodes) => findAll(fits, nodes),
  findOne: (fits, nodes) => findAll(fits, nodes)[0] ?? null,
}

/** The elements below `scope` that a selector means; `>>>` steps into a component's own template. */
export function select(scope: ViewNode, selector: string): ViewNode[] {
  const parts = selector.split('>>>').map((part) => part.trim())
  return parts.reduce<ViewNode[]>(
    (scopes, part, index) => {
      const found = scopes.flatMap((root) =>
        selectAll<ViewNode, ViewNode>(part, root.children, { adapter, xmlMode: true }),
      )
      const unique = [...new Set(found)]
      return index < parts.length - 1 ? unique.flatMap((node) => node.shadow ?? []) : unique
    },
    [scope],
  )
}
