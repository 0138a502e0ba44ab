import type { AppService } from '../service/AppService'
import { dispatch } from '../service/dispatch'
import { tap, type } from '../service/use'
import type { ViewNode } from '../view/ViewNode'

type ElementFunction = (node: ViewNode, ...values: unknown[]) => unknown

/** What the client's classes for built-in elements call, by their names in the protocol. */
export function elementFunctions(service: AppService): Readonly<Record<string, ElementFunction>> {
  const write: ElementFunction = (node, text) => type(service, node, String(text))
  return {
    'input.input': write,
    'textarea.input': write,
    'switch.tap': (node) => tap(service, node),
    'slider.slideTo': (node, value) => {
      node.state.value = value
      dispatch(service, node, 'change', { value })
    },
    'swiper.swipeTo': (node, current) => {
      node.state.current = current
      const detail = { current, currentItemId: '', source: 'touch' }
      dispatch(service, node, 'change', detail)
      dispatch(service, node, 'animationfinish', detail)
    },
    'movable-view.moveTo': (node, x, y) => {
      Object.assign(node.state, { _translateX: x, _translateY: y })
      dispatch(service, node, 'change', { x, y, source: 'touch' })
    },
    'scroll-view.scrollTo': (node, x, y) => {
      Object.assign(node.state, { scrollLeft: x, scrollTop: y })
      const size = { scrollHeight: 0, scrollWidth: 0, deltaX: 0, deltaY: 0 }
      dispatch(service, node, 'scroll', { scrollLeft: x, scrollTop: y, ...size })
    },
    'scroll-view.scrollTop': (node) => node.state.scrollTop ?? 0,
    'scroll-view.scrollLeft': (node) => node.state.scrollLeft ?? 0,
    'scroll-view.scrollWidth': () => 0,
    'scroll-view.scrollHeight': () => 0,
  }
}
