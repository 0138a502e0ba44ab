import { wxssToJs } from 'miniprogram-compiler'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Layout } from './protocol/Session'
import type { AppService } from './service/AppService'
import { markup, pictureOf } from './view/markup'
import type { ViewNode } from './view/ViewNode'
import { WINDOW } from './wx/system'

const OUTPUT_MOST = 64 << 20

/** How WeChat draws its built-in elements before a style sheet says anything. */
const BASE = `html,body{margin:0;padding:0;background:#fff;font:16px/1.4 sans-serif}
wx-view,wx-form,wx-picker,wx-label,wx-navigator,wx-checkbox-group,wx-radio-group,wx-scroll-view,wx-swiper,wx-swiper-item,wx-rich-text,wx-map{display:block}
wx-scroll-view{overflow:auto}wx-swiper{height:150px;overflow:hidden;position:relative}
wx-image{display:inline-block;width:320px;height:240px;background:#eee;overflow:hidden}
wx-button{display:block;position:relative;margin:0 auto;padding:0 14px;box-sizing:border-box;font-size:18px;line-height:2.56;text-align:center;border-radius:5px;background:#f8f8f8;color:#000;overflow:hidden}
wx-button[type=primary]{background:#07c160;color:#fff}wx-button[disabled]{opacity:.5}
wx-input{display:block;min-height:1.4em;line-height:1.4;overflow:hidden;white-space:nowrap}wx-input>wx-field{display:flex;align-items:center;height:100%}
wx-textarea{display:block;width:300px;height:150px;white-space:pre-wrap}wx-input[ph],wx-textarea[ph]{color:#808080}
wx-switch{display:inline-block;width:52px;height:32px;border-radius:16px;background:#dfdfdf}wx-switch[on]{background:#04be02}
wx-checkbox,wx-radio{display:inline-block;width:24px;height:24px;border:1px solid #d1d1d1;border-radius:3px;box-sizing:border-box}wx-radio{border-radius:50%}`

/** Paints the pages that the host runs with the official style compiler in headless Chromium. */
export class ChromiumLayout implements Layout {
  private constructor(
    private readonly service: AppService,
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  /** `executablePath`: where Chromium is. */
  static async open(service: AppService, executablePath: string): Promise<ChromiumLayout> {
    const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
    const viewport = { width: WINDOW.windowWidth, height: WINDOW.windowHeight }
    const context = await browser.newContext({ viewport, deviceScaleFactor: WINDOW.pixelRatio })
    const page = await context.newPage()
    const styles = wxssToJs(service.project.root, { maxBuffer: OUTPUT_MOST })
    // The compiler's code turns rpx into px by the width of the window that runs it.
    await page.addScriptTag({ content: `window.__wxss = (function () {${styles}})()` })
    return new ChromiumLayout(service, browser, page)
  }

  async rectangles(nodes: readonly ViewNode[]) {
    await this.paint()
    return this.page.evaluate(
      (uids) =>
        uids.map((uid) => {
          const box = document.querySelector(`[data-u="${uid}"]`)?.getBoundingClientRect()
          const { left = 0, top = 0, width = 0, height = 0 } = box ?? {}
          return { left: left + scrollX, top: top + scrollY, width, height }
        }),
      nodes.map(({ uid }) => uid),
    )
  }

  async styles(node: ViewNode, names: readonly string[]) {
    await this.paint()
    return this.page.evaluate(
      ([uid, wanted]) => {
        const element = document.querySelector(`[data-u="${uid as string}"]`)
        const computed = element ? getComputedStyle(element) : undefined
        return (wanted as string[]).map((name) => computed?.getPropertyValue(name) ?? '')
      },
      [node.uid, names] as const,
    )
  }

  async pageSize() {
    await this.paint()
    return this.page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }))
  }

  async screenshot(): Promise<string> {
    await this.paint()
    return (await this.page.screenshot({ type: 'png' })).toString('base64')
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  private readonly picture = (source: string): string | undefined => pictureOf(this.service, source)

  private async paint(): Promise<void> {
    const { top } = this.service
    await this.page.evaluate(
      ([base, sheets, body, scrollTop]) => {
        document.head.innerHTML = `<style>${base as string}</style>`
        const styles = (window as unknown as { __wxss(path: string): unknown }).__wxss
        for (const sheet of sheets) {
          const apply = styles(sheet)
          if (typeof apply === 'function') apply()
        }
        document.body.innerHTML = body as string
        window.scrollTo(0, scrollTop as number)
      },
      [
        BASE,
        ['app.wxss', `${top.route}.wxss`],
        top.root.children.map((node) => markup(node, this.picture)).join(''),
        top.scrollTop,
      ] as const,
    )
  }
}
