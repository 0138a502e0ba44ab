import { dispatch } from '../service/dispatch'
import { tap } from '../service/use'
import { callIfThere, type Loose, readPath } from '../values'
import { camel, innerText, innerWxml, kebab, outerWxml } from '../view/text'
import type { ViewNode } from '../view/ViewNode'
import { elementFunctions } from './elementFunctions'
import type { Methods, Session } from './Session'

/** A finger that rests this long presses long. */
const LONG_MS = 350

/** Public properties of built-in elements beside the attributes that a template gives. */
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  input: ['value', 'type', 'password', 'placeholder', 'disabled', 'maxlength', 'focus', 'name'],
  textarea: ['value', 'placeholder', 'disabled', 'maxlength', 'focus', 'name'],
  switch: ['checked', 'disabled', 'type', 'color', 'name'],
  slider: ['value', 'min', 'max', 'step', 'disabled'],
  picker: ['value', 'range', 'mode', 'disabled'],
  checkbox: ['value', 'checked', 'disabled'],
  radio: ['value', 'checked', 'disabled'],
  swiper: ['current'],
  'scroll-view': ['scrollTop', 'scrollLeft'],
  image: ['src', 'mode'],
  button: ['type', 'size', 'plain', 'disabled', 'loading', 'formType', 'openType'],
  navigator: ['url', 'openType'],
}

/** The domain `Element` of the automation protocol. */
export function elementMethods(session: Session): Methods {
  const { service } = session
  const afterwards = (work: (node: ViewNode, parameters: Loose) => unknown) => async (parameters: Loose) => {
    const result = await work(session.element(parameters), parameters)
    await service.idle()
    return result === undefined ? {} : { result }
  }
  const scopeOf = (parameters: Loose): ViewNode => {
    const node = session.element(parameters)
    return node.shadow ?? node
  }
  const touch = (name: string) =>
    afterwards((node, { touches, changedTouches, changeTouches }) => {
      if (name === 'touchstart') node.state.touchedAt = Date.now()
      const rested = name === 'touchend' ? Date.now() - Number(node.state.touchedAt ?? Date.now()) : 0
      if (rested >= LONG_MS) dispatch(service, node, 'longpress')
      dispatch(service, node, name, {}, { touches, changedTouches: changedTouches ?? changeTouches })
    })
  const functions = elementFunctions(service)
  return {
    'Element.getElement': (parameters) => session.first(scopeOf(parameters), parameters.selector),
    'Element.getElements': (parameters) => session.all(scopeOf(parameters), parameters.selector),
    'Element.getDOMProperties': async (parameters) => {
      const node = session.element(parameters)
      const names = parameters.names as string[]
      const sized = names.some((name) => name.startsWith('offset'))
      const box = sized ? (await session.layout?.rectangles([node]))?.[0] : undefined
      const sizes: Loose = {
        offsetWidth: box?.width ?? 0,
        offsetHeight: box?.height ?? 0,
        offsetLeft: box?.left ?? 0,
        offsetTop: box?.top ?? 0,
      }
      const text = /^(innerText|textContent)$/
      return { properties: names.map((name) => (text.test(name) ? innerText(node).trim() : (sizes[name] ?? null))) }
    },
    'Element.getOffset': async (parameters) => {
      const [box] = (await session.layout?.rectangles([session.element(parameters)])) ?? []
      return { left: box?.left ?? 0, top: box?.top ?? 0 }
    },
    'Element.getAttributes': (parameters) => {
      const { attributes } = session.element(parameters)
      const valueNamed = (name: string): string | null => {
        const value = attributes[name] ?? attributes[camel(name)]
        return value === undefined || value === null ? null : String(value)
      }
      return { attributes: (parameters.names as string[]).map(valueNamed) }
    },
    'Element.getProperties': (parameters) => {
      const node = session.element(parameters)
      return { properties: (parameters.names as string[]).map((name) => propertyOf(node, name)) }
    },
    'Element.getStyles': async (parameters) => {
      const node = session.element(parameters)
      const names = parameters.names as string[]
      return { styles: (await session.layout?.styles(node, names)) ?? names.map((name) => inlineStyle(node, name)) }
    },
    'Element.getWXML': (parameters) => {
      const node = session.element(parameters)
      return { wxml: parameters.type === 'outer' ? outerWxml(node) : innerWxml(node) }
    },
    'Element.tap': afterwards((node) => tap(service, node)),
    'Element.touchstart': touch('touchstart'),
    'Element.touchmove': touch('touchmove'),
    'Element.touchend': touch('touchend'),
    'Element.triggerEvent': afterwards((node, parameters) => {
      const detail = (parameters.detail ?? {}) as Loose
      if (parameters.type === 'change' && 'value' in detail) node.state.value = detail.value
      dispatch(service, node, String(parameters.type), detail)
    }),
    'Element.dispatchEvent': afterwards((node, { eventName, detail, touches, changeTouches }) => {
      dispatch(service, node, String(eventName), (detail ?? {}) as Loose, { touches, changedTouches: changeTouches })
    }),
    'Element.callFunction': afterwards((node, { functionName, args }) => {
      const call = functions[String(functionName)]
      if (!call) throw new Error(`unknown function ${String(functionName)}`)
      return call(node, ...((args ?? []) as unknown[]))
    }),
    'Element.setData': afterwards((node, { data }) => {
      if (node.component) service.drawing.setData(node.component, data, undefined)
    }),
    'Element.getData': (parameters) => {
      const data = session.element(parameters).component?.instance.data
      return { data: parameters.path ? readPath(data, String(parameters.path)) : data }
    },
    'Element.callMethod': afterwards((node, { method, args }) =>
      callIfThere(node.component?.instance, String(method), ...((args ?? []) as unknown[])),
    ),
    'Element.callContextMethod': () => ({ result: null }),
  }
}

function propertyOf(node: ViewNode, name: string): unknown {
  if (name !== '__propPublic') {
    const { component } = node
    if (component && name in component.properties) return component.instance.data[name]
    return node.state[name] ?? node.attributes[name]
  }
  const hidden = /^(capture-)?(bind|catch)|^data-|^(id|class|style)$/
  const given = Object.keys(node.attributes).filter((attribute) => !hidden.test(attribute))
  const all = [...given.map(camel), ...(PUBLIC[node.tag] ?? []), ...Object.keys(node.component?.properties ?? {})]
  return Object.fromEntries(all.map((property) => [property, true]))
}

/** Without a layout only what the element says of itself is known. */
function inlineStyle(node: ViewNode, name: string): string {
  const found = new RegExp(`(?:^|;)\\s*${kebab(name)}\\s*:\\s*([^;]+)`).exec(String(node.attributes.style ?? ''))
  return found?.[1]?.trim() ?? ''
}
