import { isCallable, type Loose } from '../values'
import type { BoundHandler, ViewNode } from '../view/ViewNode'
import type { AppService } from './AppService'

/** Events that rise through the elements above. */
const BUBBLING = new Set([
  ...['touchstart', 'touchmove', 'touchcancel', 'touchend', 'touchforcechange', 'tap', 'longpress', 'longtap'],
  ...['transitionend', 'animationstart', 'animationiteration', 'animationend'],
])

export interface EventOptions {
  bubbles?: boolean
  composed?: boolean
  touches?: unknown
  changedTouches?: unknown
}

interface Station {
  node: ViewNode
  /** What the handlers of this template see as the target. */
  target: ViewNode
}

let ticks = 0

/** Sends an event through the elements as WeChat does: captured from above, then rising. Answers what the last handler did. */
export function dispatch(
  service: AppService,
  node: ViewNode,
  type: string,
  detail: Loose = {},
  options: EventOptions = {},
): unknown {
  const bubbles = options.bubbles ?? BUBBLING.has(type)
  const crosses = options.composed ?? BUBBLING.has(type)
  const way = wayUp(node, crosses)
  const stations = bubbles ? way : way.slice(0, 1)
  ticks = (ticks + 1) % 1000
  const event = { type, detail, timeStamp: (Date.now() % 1e7) + ticks / 1000, options }
  for (const station of [...stations].reverse()) {
    for (const handler of station.node.handlersOf(type)) {
      if (!handler.mode.startsWith('capture')) continue
      fire(service, station, handler, event)
      if (handler.mode === 'capture-catch') return undefined
    }
  }
  let answer: unknown
  for (const station of stations) {
    const handlers = station.node.handlersOf(type).filter(({ mode }) => !mode.startsWith('capture'))
    for (const handler of handlers) answer = fire(service, station, handler, event)
    if (handlers.some(({ mode }) => mode === 'catch')) break
  }
  return answer
}

function wayUp(start: ViewNode, crosses: boolean): Station[] {
  const way: Station[] = []
  let target = start
  let node: ViewNode | undefined = start
  while (node) {
    if (!node.isRoot) {
      way.push({ node, target })
      node = node.parent
    } else if (node.host && crosses) {
      target = node.host
      node = node.host
    } else break
  }
  return way
}

function fire(
  service: AppService,
  { node, target }: Station,
  handler: BoundHandler,
  { type, detail, timeStamp, options }: { type: string; detail: Loose; timeStamp: number; options: EventOptions },
): unknown {
  const { owner } = node
  const method = owner?.instance[handler.method]
  if (!isCallable(method)) {
    const words = `Component "${owner?.route}" does not have a method "${handler.method}" to handle event "${type}".`
    service.emit('log', { type: 'warn', args: [words] })
    return undefined
  }
  const info = ({ id, dataset }: ViewNode) => ({ id, offsetLeft: 0, offsetTop: 0, dataset })
  const event = service.realm.into({
    type,
    timeStamp,
    target: info(target),
    currentTarget: info(node),
    mark: {},
    detail,
    touches: options.touches ?? [],
    changedTouches: options.changedTouches ?? [],
    mut: false,
    _userTap: type === 'tap',
  })
  return service.guard(() => method.call(owner?.instance, event))
}
