import type { ViewNode } from './ViewNode'

const INLINE = new Set(['text', 'image', 'icon', 'label', 'span', 'switch', 'checkbox', 'radio'])

/** What is seen inside an element: a component's own template in place of its children. */
export const shownChildren = (node: ViewNode): readonly ViewNode[] => node.shadow?.children ?? node.children

/** The text that a person sees in an element, blocks on lines of their own. */
export function innerText(node: ViewNode): string {
  if (node.text !== undefined) return node.text
  const children = shownChildren(node)
  let text = ''
  for (const [index, child] of children.entries()) {
    const inner = innerText(child)
    const isBlock = child.text === undefined && !INLINE.has(child.tag)
    if (isBlock && text && inner && !text.endsWith('\n')) text += '\n'
    text += inner
    if (isBlock && inner && index < children.length - 1) text += '\n'
  }
  return text
}

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
export const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** An element as markup. */
export function outerWxml(node: ViewNode): string {
  if (node.text !== undefined) return escapeText(node.text)
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false && typeof value !== 'object')
    .map(([name, value]) => ` ${kebab(name)}="${escapeText(String(value))}"`)
    .join('')
  return `<${node.tag}${attributes}>${innerWxml(node)}</${node.tag}>`
}

export const innerWxml = (node: ViewNode): string => shownChildren(node).map(outerWxml).join('')
