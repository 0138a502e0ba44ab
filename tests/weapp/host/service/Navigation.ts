import { posix } from 'node:path'
import { callIfThere } from '../values'
import type { AppService } from './AppService'
import { createPage } from './createPage'
import type { PageHolder } from './Holder'

export type Way = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'

/** WeChat opens ten pages on top of each other and no more. */
const STACK_MOST = 10

/** The pages that are open, and the ways between them with WeChat's rules. */
export class Navigation {
  readonly stack: PageHolder[] = []
  /** Pages of the tab bar that live on while another tab is shown. */
  private readonly tabs = new Map<string, PageHolder>()

  constructor(private readonly service: AppService) {}

  /** The route and query of an address, relative to the page on top. Values stay encoded, as in WeChat. */
  parse(url: string): { route: string; query: Record<string, string> } {
    const [path = '', search = ''] = url.split('?')
    const base = this.stack.at(-1)?.route
    const route = path.startsWith('/') ? path.slice(1) : posix.join(base ? posix.dirname(base) : '', path)
    const pairs = search
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=')
        return at < 0 ? ([pair, ''] as const) : ([pair.slice(0, at), pair.slice(at + 1)] as const)
      })
    return { route: route.replace(/\.html$/, ''), query: Object.fromEntries(pairs) }
  }

  async go(way: Way, url: string, given?: Record<string, string>): Promise<PageHolder> {
    const { route, query } = this.parse(url)
    this.check(way, route)
    if (way === 'switchTab') {
      const kept = this.leaveForTab(route)
      if (kept) return kept
    } else this.leave(way)
    return this.open(route, given ?? query)
  }

  /** Closes the pages on top and shows the one below. */
  back(delta: number): PageHolder {
    const below = this.stack.length - 1
    if (below < 1) throw refusal('navigateBack', 'cannot navigate back at first page.')
    for (const page of this.stack.splice(-Math.min(Math.max(1, delta), below)).reverse()) this.kill(page)
    const top = this.service.top
    this.show(top)
    return top
  }

  private check(way: Way, route: string): void {
    if (!this.service.project.pages.includes(route)) throw refusal(way, `page "${route}" is not found`)
    const isTab = this.service.project.tabs.includes(route)
    if (isTab && (way === 'navigateTo' || way === 'redirectTo')) throw refusal(way, `can not ${way} a tabbar page`)
    if (!isTab && way === 'switchTab') throw refusal(way, 'can not switch to no-tabBar page')
    if (way === 'navigateTo' && this.stack.length >= STACK_MOST) throw refusal(way, 'webview count limit exceed')
  }

  private leave(way: Exclude<Way, 'switchTab'>): void {
    const top = this.stack.at(-1)
    if (way === 'navigateTo') {
      if (top) this.hide(top)
      return
    }
    if (way === 'redirectTo') {
      this.stack.pop()
      if (top) this.kill(top)
      return
    }
    for (const page of this.stack.splice(0).reverse()) this.kill(page)
    for (const page of this.tabs.values()) if (!page.dead) this.kill(page)
    this.tabs.clear()
  }

  /** Leaves for a page of the tab bar; answers it when it is still alive. */
  private leaveForTab(route: string): PageHolder | undefined {
    const top = this.stack.at(-1)
    for (const page of this.stack.splice(0).reverse()) {
      if (!this.service.project.tabs.includes(page.route)) this.kill(page)
      else if (page === top && page.route !== route) this.hide(page)
    }
    const kept = this.tabs.get(route)
    if (!kept || kept.dead) return undefined
    this.stack.push(kept)
    if (kept !== top) this.show(kept)
    return kept
  }

  private async open(route: string, query: Record<string, string>): Promise<PageHolder> {
    const { service } = this
    const page = createPage(service, route, query)
    if (service.project.tabs.includes(route)) this.tabs.set(route, page)
    this.stack.push(page)
    service.guard(() => callIfThere(page.instance, 'onLoad', service.realm.into(query)))
    this.show(page)
    page.dirty = true
    service.drawing.now(page)
    await new Promise<void>((resolve) => service.jitter.later(resolve))
    service.guard(() => callIfThere(page.instance, 'onReady'))
    return page
  }

  private show(page: PageHolder): void {
    this.service.guard(() => callIfThere(page.instance, 'onShow'))
  }

  private hide(page: PageHolder): void {
    this.service.guard(() => callIfThere(page.instance, 'onHide'))
  }

  private kill(page: PageHolder): void {
    this.service.guard(() => callIfThere(page.instance, 'onUnload'))
    page.dead = true
    this.service.drawing.clear(page)
  }
}

const refusal = (way: string, why: string): Error =>
  Object.assign(new Error(`${way}:fail ${why}`), { errMsg: `${way}:fail ${why}` })
