import type { AppService } from '../service/AppService'
import { holderOf, observer } from '../service/instanceMethods'
import { isCallable, type Loose } from '../values'
import { select } from '../view/select'
import type { ViewNode } from '../view/ViewNode'
import type { Define } from './define'
import { WINDOW } from './system'

interface Question {
  /** Missing: the viewport. */
  selector?: string
  all: boolean
  callback: unknown
  properties: readonly string[]
}

/** `wx.createSelectorQuery`: ids, data and properties are real; without a layout every rectangle is nought. */
export function addSelectorQuery(service: AppService, define: Define): void {
  define.now('createSelectorQuery', () => {
    let scope: unknown
    const questions: Question[] = []
    const query: Loose = {}
    const askers = (selector: string | undefined, all: boolean): Loose => {
      const ask = (callback: unknown, properties: readonly string[] = []): Loose => {
        questions.push({ selector, all, callback, properties })
        return query
      }
      const plain = (callback: unknown) => ask(callback)
      return {
        boundingClientRect: plain,
        scrollOffset: plain,
        context: plain,
        node: plain,
        fields: (fields: { properties?: string[] }, callback: unknown) => ask(callback, fields.properties),
      }
    }
    Object.assign(query, {
      in: (instance: unknown) => {
        scope = instance
        return query
      },
      select: (selector: string) => askers(selector, false),
      selectAll: (selector: string) => askers(selector, true),
      selectViewport: () => askers(undefined, false),
      exec: (callback: unknown) => {
        service.jitter.later(() => {
          const root = (holderOf(scope) ?? service.top).root
          const answers = service.realm.into(questions.map((question) => answerTo(service, root, question)))
          for (const [index, { callback: own }] of questions.entries()) {
            if (isCallable(own)) service.guard(() => own((answers as unknown[])[index]))
          }
          if (isCallable(callback)) service.guard(() => callback(answers))
        })
        return query
      },
    })
    return query
  })
  define.now('createIntersectionObserver', (instance: unknown, options: unknown) =>
    service.sight.observer(holderOf(instance) ?? service.top, options),
  )
  define.now('createMediaQueryObserver', observer)
}

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }

function answerTo(service: AppService, root: ViewNode, { selector, all, properties }: Question): unknown {
  if (selector === undefined) {
    const { windowWidth: width, windowHeight: height } = WINDOW
    const scroll = { scrollTop: service.top.scrollTop, scrollLeft: 0 }
    return { id: '', dataset: {}, left: 0, top: 0, right: width, bottom: height, width, height, ...scroll }
  }
  const one = (node: ViewNode): Loose => ({
    id: node.id,
    dataset: node.dataset,
    ...NOWHERE,
    scrollTop: node.state.scrollTop ?? 0,
    scrollLeft: node.state.scrollLeft ?? 0,
    ...Object.fromEntries(properties.map((name) => [name, node.state[name] ?? node.attributes[name]])),
  })
  const found = select(root, selector)
  if (all) return found.map(one)
  return found[0] ? one(found[0]) : null
}
