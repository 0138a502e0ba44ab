import { isLoose, type Loose } from '../values'
import { select } from '../view/select'
import type { ViewNode } from '../view/ViewNode'
import type { AppService } from './AppService'
import { dispatch } from './dispatch'

const FIELDS = new Set(['input', 'textarea', 'switch', 'slider', 'picker', 'radio-group', 'checkbox-group'])
const WAYS: Readonly<Record<string, string>> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
}
const INPUT_MOST = 140

/** What a finger does: the touch, the tap, and what built-in elements do by themselves. */
export function tap(service: AppService, node: ViewNode): void {
  for (let above: ViewNode | undefined = node; above && !above.isRoot; above = above.parent) {
    if (above.tag === 'button' && above.disabled) return
  }
  const touches = [{ identifier: 0, pageX: 0, pageY: 0, clientX: 0, clientY: 0, force: 1 }]
  const at = { x: 0, y: 0 }
  dispatch(service, node, 'touchstart', at, { touches, changedTouches: touches })
  dispatch(service, node, 'touchend', at, { touches: [], changedTouches: touches })
  dispatch(service, node, 'tap', at, { touches, changedTouches: touches })
  for (let above: ViewNode | undefined = node; above && !above.isRoot; above = above.parent) {
    if (defaultAction(service, above)) break
  }
}

/** What a person types: focus, the characters that fit, and what the page makes of them. */
export function type(service: AppService, node: ViewNode, text: string): void {
  if (node.disabled) return
  const most = Number(node.attributes.maxlength ?? INPUT_MOST)
  const value = most >= 0 ? text.slice(0, most) : text
  if (!node.state.focused) {
    node.state.focused = true
    dispatch(service, node, 'focus', { value: node.state.value ?? '', height: 0 })
  }
  node.state.value = value
  const answer = dispatch(service, node, 'input', {
    value,
    cursor: value.length,
    keyCode: value.length > 0 ? value.charCodeAt(value.length - 1) : 8,
  })
  if (typeof answer === 'string') node.state.value = answer
  else if (isLoose(answer) && typeof answer.value === 'string') node.state.value = answer.value
}

function defaultAction(service: AppService, node: ViewNode): boolean {
  switch (node.tag) {
    case 'button':
      return submitOrReset(service, node)
    case 'checkbox':
      return !node.disabled && check(service, node)
    case 'radio':
      return !node.disabled && choose(service, node)
    case 'switch':
      if (node.disabled) return false
      node.state.checked = !node.state.checked
      dispatch(service, node, 'change', { value: node.state.checked })
      return true
    case 'label':
      return followLabel(service, node)
    case 'navigator':
      return follow(service, node)
    default:
      return false
  }
}

function submitOrReset(service: AppService, button: ViewNode): boolean {
  const purpose = button.attributes.formType ?? button.attributes['form-type']
  if (purpose !== 'submit' && purpose !== 'reset') return false
  const form = button.above('form')
  if (!form) return true
  const fields = form.below((node) => Boolean(node.attributes.name) && FIELDS.has(node.tag))
  if (purpose === 'reset') {
    for (const field of fields) field.state = {}
    dispatch(service, form, 'reset')
    return true
  }
  const value = Object.fromEntries(fields.map((field) => [String(field.attributes.name), valueOfField(field)]))
  dispatch(service, form, 'submit', { value, target: {} })
  return true
}

const checkedBelow = (group: ViewNode, tag: string): ViewNode[] =>
  group.below((node) => node.tag === tag && Boolean(node.state.checked))

function valueOfField(field: ViewNode): unknown {
  if (field.tag === 'switch') return Boolean(field.state.checked)
  if (field.tag === 'checkbox-group') return checkedBelow(field, 'checkbox').map((node) => node.attributes.value)
  if (field.tag === 'radio-group') return checkedBelow(field, 'radio')[0]?.attributes.value ?? ''
  return field.state.value ?? ''
}

function check(service: AppService, box: ViewNode): boolean {
  box.state.checked = !box.state.checked
  const group = box.above('checkbox-group')
  if (group) dispatch(service, group, 'change', { value: valueOfField(group) as Loose[string] })
  return true
}

function choose(service: AppService, radio: ViewNode): boolean {
  if (radio.state.checked) return true
  const group = radio.above('radio-group')
  for (const other of group?.below((node) => node.tag === 'radio') ?? []) other.state.checked = false
  radio.state.checked = true
  if (group) dispatch(service, group, 'change', { value: radio.attributes.value })
  return true
}

function followLabel(service: AppService, label: ViewNode): boolean {
  const named = label.attributes.for
  const meant = named
    ? select(service.top.root, `#${String(named)}`)[0]
    : label.below(({ tag }) => ['checkbox', 'radio', 'switch', 'button'].includes(tag))[0]
  if (meant) tap(service, meant)
  return true
}

function follow(service: AppService, navigator: ViewNode): boolean {
  const { openType, url, delta } = navigator.attributes
  const way = WAYS[String(openType ?? 'navigate')]
  const call = way ? service.wx[way] : undefined
  if (typeof call === 'function') {
    Promise.resolve(call(way === 'navigateBack' ? { delta } : { url })).catch(() => undefined)
  }
  return true
}
