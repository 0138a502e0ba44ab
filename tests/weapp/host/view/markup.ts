import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { AppService } from '../service/AppService'
import { escapeText, shownChildren } from './text'
import type { ViewNode } from './ViewNode'

/** The address by which Chromium can show a picture; nothing where there is none. */
type Picture = (source: string) => string | undefined

const SHOWN = ['id', 'class', 'type', 'size', 'hidden']
const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg' }
/** How the modes of an image fill its box. */
const FILLS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover', widthFix: 'contain' }

/** Pictures of the package and of the phone are handed over in full, because a page of its own reads no files. */
export function pictureOf({ project, device }: AppService, source: string): string | undefined {
  if (/^(data|https?):/.test(source) && !source.startsWith(device.userData)) return source
  const file = [join(project.root, source), device.pathOf(source)].find(existsSync)
  if (!source || !file) return undefined
  return `data:${TYPES[extname(file)] ?? 'image/png'};base64,${readFileSync(file, 'base64')}`
}

/** What Chromium is given of an element: the attributes that style sheets may ask for, and what is inside. */
export function markup(node: ViewNode, picture: Picture): string {
  if (node.text !== undefined) return escapeText(node.text)
  const given = Object.entries(node.attributes)
    .filter(([name]) => SHOWN.includes(name) || /^(data-|aria-)/.test(name))
    .filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== false && value !== '' && typeof value !== 'object',
    )
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
  const isField = node.tag === 'input' || node.tag === 'textarea'
  const marks = [
    ...(node.disabled ? [' disabled'] : []),
    ...(node.tag === 'switch' && node.state.checked ? [' on'] : []),
    ...(isField && !node.state.value ? [' ph'] : []),
  ]
  const style = escapeText(styleOf(node, picture))
  const inner = isField ? fieldText(node) : shownChildren(node).map((child) => markup(child, picture))
  return `<wx-${node.tag} data-u="${node.uid}"${given.join('')}${marks.join('')} style="${style}">${[inner].flat().join('')}</wx-${node.tag}>`
}

function styleOf({ tag, attributes }: ViewNode, picture: Picture): string {
  const own = typeof attributes.style === 'string' ? attributes.style : ''
  const shown = tag === 'image' ? picture(String(attributes.src ?? '')) : undefined
  if (!shown) return own
  const size = FILLS[String(attributes.mode)] ?? '100% 100%'
  return `${own};background:url("${shown}") center / ${size} no-repeat`
}

/** What stands in a field. WeChat centres the one line of an input within its height. */
function fieldText({ tag, state, attributes }: ViewNode): string {
  const { value } = state
  const text = value === undefined || value === '' ? String(attributes.placeholder ?? '') : String(value)
  const shown = escapeText(attributes.password && value ? '•'.repeat(text.length) : text)
  return tag === 'input' ? `<wx-field>${shown}</wx-field>` : shown
}
