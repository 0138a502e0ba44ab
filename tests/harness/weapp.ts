import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type MiniProgram, type MiniProgramOptions, type OpenedMiniProgram, openMiniProgram } from './openMiniProgram'
import type { TestStreet } from './testStreet'

type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type PhoneElement = NonNullable<Awaited<ReturnType<Page['$']>>>
/** What has elements below it: a page, or an element with a template of its own. */
interface Scope {
  $$(selector: string): Promise<PhoneElement[]>
}

const PATIENCE_MS = 15_000
const PAUSE_MS = 100
const PRESSABLE = new Set(['button', 'checkbox', 'link', 'radio', 'switch', 'tab'])

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What `setData` carried on a page since it was opened: bytes of JSON, how often, and the most at once. */
export interface Traffic {
  bytes: number
  calls: number
  biggest: number
}

interface HostPages {
  pages: Array<{ bytes: number; setDataCalls: number; biggest: number }>
}

/** The built mini program on somebody's phone, in the words of a person who uses it. */
export class Phone {
  private readonly heard: string[] = []

  private constructor(private readonly opened: OpenedMiniProgram) {
    opened.miniProgram.on('exception', (report: { message: string; stack?: string }) =>
      this.heard.push(report.stack || report.message),
    )
  }

  static async open(street: TestStreet, options: MiniProgramOptions): Promise<Phone> {
    return new Phone(await openMiniProgram(street.cloud.url, options))
  }

  get miniProgram(): MiniProgram {
    return this.opened.miniProgram
  }

  /** Every exception of the app; a flow fails on any. */
  async exceptions(): Promise<string[]> {
    return [...new Set([...(await this.opened.exceptions()), ...this.heard])]
  }

  close(): Promise<void> {
    return this.opened.end()
  }

  private async page(): Promise<Page> {
    const page = await this.miniProgram.currentPage()
    if (!page) throw new Error('No page is open')
    return page
  }

  /** The path of the page on top. */
  async path(): Promise<string> {
    return (await this.page()).path
  }

  /** Opens a page by its path, as a scanned code would. */
  async open(path: string): Promise<void> {
    await this.miniProgram.callWxMethod('reLaunch', { url: `/${path}` })
  }

  /** Goes to a page of the tab bar, which WeChat draws itself. */
  async tab(path: string): Promise<void> {
    await this.miniProgram.callWxMethod('switchTab', { url: `/${path}` })
  }

  /** Pulls the page down, to have it anew. */
  async pullDown(): Promise<void> {
    await this.miniProgram.callWxMethod('startPullDownRefresh')
  }

  /** Everything that is to be read on the page. */
  async text(): Promise<string> {
    const root = await (await this.page()).$$('.theme, page > view, view')
    return plain((await root[0]?.text()) ?? '')
  }

  /** What the page on top has sent to be drawn since it was opened, once it stands still; only in the host. */
  async traffic(): Promise<Traffic> {
    const asked = this.miniProgram as unknown as { send(method: 'Host.getTraffic'): Promise<HostPages> }
    for (let before = -1; ; await pause()) {
      const top = (await asked.send('Host.getTraffic')).pages.at(-1)
      if (!top) throw new Error('No page is open')
      const { bytes, setDataCalls: calls, biggest } = top
      if (bytes === before) return { bytes, calls, biggest }
      before = bytes
    }
  }

  /** What WeChat would send to somebody else from its menu, of the page on top or another one. */
  async shareCard(path?: string): Promise<{ title: string; path: string }> {
    if (path) await this.open(path)
    const page = (await this.page()) as Page & { callMethod(name: string, ...args: unknown[]): Promise<unknown> }
    return (await page.callMethod('onShareAppMessage', { from: 'menu' })) as { title: string; path: string }
  }

  /** Waits until a text is to be read. */
  async sees(text: string | RegExp): Promise<void> {
    const shown = (all: string): boolean => (typeof text === 'string' ? all.includes(text) : text.test(all))
    await this.until(`"${text}" to be seen`, async () => shown(await this.text()) || undefined)
  }

  /** Presses what has this name, whatever it is. */
  async press(name: string | RegExp): Promise<void> {
    await this.until(`something to press called "${name}"`, async () => {
      const element = await this.pressable(name)
      await element?.tap()
      return element
    })
  }

  /** Writes into the field with this label. */
  async write(label: string, text: string): Promise<void> {
    const field = await this.until(`a field called "${label}"`, () => this.field(label))
    await (field as PhoneElement & { input(value: string): Promise<void> }).input(text)
  }

  /** Waits until the field with this label holds what the app itself filled in. */
  async holds(label: string, text: string): Promise<void> {
    await this.until(`"${text}" in the field "${label}"`, async () => {
      const field = await this.field(label)
      return (field && (await field.property('value')) === text) || undefined
    })
  }

  /** Opens the picker with this label, whose wheels WeChat draws, and takes a day or a time of day from it. */
  async choose(label: string, value: string): Promise<void> {
    const picker = await this.until(`a picker called "${label}"`, () =>
      this.find('picker', async (element) => {
        const shown = await element.$('view')
        return shown !== null && (await this.labelOf(shown)).startsWith(label)
      }),
    )
    await picker.trigger('change', { value })
  }

  /** The address of the picture that has this name, once it is there. */
  async pictureOf(name: string): Promise<string> {
    return this.until(`a picture called "${name}"`, async () => {
      const image = await (await this.pressable(name))?.$('image')
      return (await image?.attribute('src')) || undefined
    })
  }

  /** Presses a button that WeChat itself answers, such as the one for the phone number, with WeChat's answer. */
  async answerButton(openType: string, event: string, detail: Record<string, unknown>): Promise<void> {
    const button = await this.until(`a button of kind ${openType}`, () =>
      this.find('button', async (element) => (await element.attribute('open-type')) === openType),
    )
    await button.trigger(event, detail)
  }

  /** What can be pressed or written into and has no name that a screen reader could say: its role or tag and its class. */
  async nameless(): Promise<string[]> {
    return this.until('a page that stands still', () => this.withoutName())
  }

  private async withoutName(): Promise<string[]> {
    const found: string[] = []
    const scopes: Scope[] = [await this.page()]
    for (let scope = scopes.shift(); scope; scope = scopes.shift()) {
      for (const element of await scope.$$('view, button, input, textarea')) {
        const role = (await element.attribute('aria-role')) ?? ''
        const writes = ['input', 'textarea'].includes(element.tagName)
        if (!writes && !PRESSABLE.has(role)) continue
        const name = (await this.labelOf(element)) || (writes ? '' : plain(await element.text()))
        if (name === '') found.push(`${role || element.tagName} ${await element.attribute('class')}`)
      }
      scopes.push(...(await scope.$$('comp, custom-wrapper')))
    }
    return found
  }

  /** Keeps a picture when `SCREENSHOTS` names a folder; the phone must have been opened with Chromium. */
  async picture(name: string): Promise<void> {
    const folder = process.env.SCREENSHOTS
    if (!folder) return
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    await this.miniProgram.screenshot({ path: join(folder, `${name}.png`) })
  }

  private async pressable(name: string | RegExp): Promise<PhoneElement | undefined> {
    const fits = (text: string): boolean => (typeof name === 'string' ? text === plain(name) : name.test(text))
    return this.find('view, button', async (element) => {
      if (!PRESSABLE.has((await element.attribute('aria-role')) ?? '')) return false
      return fits(plain(await this.labelOf(element))) || fits(plain(await element.text()))
    })
  }

  private field(label: string): Promise<PhoneElement | undefined> {
    return this.find('input, textarea', async (element) => (await this.labelOf(element)).startsWith(label))
  }

  private async labelOf(element: PhoneElement): Promise<string> {
    return (await element.attribute('aria-label')) ?? ''
  }

  /** The first element that fits, also inside the components into which Taro nests deep pages. */
  private async find(
    selector: string,
    fits: (element: PhoneElement) => Promise<boolean>,
  ): Promise<PhoneElement | undefined> {
    const scopes: Scope[] = [await this.page()]
    for (let scope = scopes.shift(); scope; scope = scopes.shift()) {
      for (const element of await scope.$$(selector)) if (await fits(element)) return element
      scopes.push(...(await scope.$$('comp, custom-wrapper')))
    }
    return undefined
  }

  private async until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const found = await look().catch((error: Error) => {
        // The page was redrawn or left while it was looked at.
        if (/no such element|page destroyed|not on top/.test(error.message)) return undefined
        throw error
      })
      if (found !== undefined) return found
      if (Date.now() > end) {
        throw new Error(`Waited in vain for ${what} on ${await this.path()}, which says: ${await this.text()}`)
      }
      await pause()
    }
  }
}
