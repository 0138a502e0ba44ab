import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** A phone as most residents have one. */
export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

export async function launchBrowser(): Promise<Browser> {
  if (!CHROMIUM) throw new Error('Chromium is not installed: run .ci/run, or install the package "chromium".')
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  })
}

/** Somebody with a browser of their own; keeps what went wrong on the page, so that a test can say nothing did. */
export class Visitor {
  readonly errors: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => this.errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
  }

  static async open(browser: Browser, url: string, viewport = PHONE): Promise<Visitor> {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'block',
    })
    return new Visitor(context, await context.newPage(), url)
  }

  /** Leaves the device as if nobody had used it: nothing kept, nowhere been, the network as it is. */
  async empty(): Promise<void> {
    const { context, page } = this
    await context.setOffline(false)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.evaluate(() => location.protocol.startsWith('http') && sessionStorage.clear())
    // The app is left first, so that it cannot keep anything more.
    await page.goto('about:blank')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', { origin: this.url, storageTypes: 'all' })
    await devtools.send('Page.resetNavigationHistory')
    await devtools.detach()
    this.errors.length = 0
  }

  /**
   * Opens a page of the app by its path, such as `features/desk/pages/queue`, and waits until it, or the page it sends
   * on to, is shown: the router drops one of two changes that follow each other faster than it loads pages.
   */
  async goto(path = ''): Promise<void> {
    await this.page.goto(path === '' ? this.url : `${this.url}/#/${path}`)
    if (path === '') return
    const arrived = (pathname: string): boolean =>
      !location.hash.startsWith(`#${pathname}`) ||
      document.querySelector(`.taro_page[id^="${pathname}?"]:not(.taro_page_shade)`) !== null
    await this.page.waitForFunction(arrived, `/${path.split('?')[0]}`)
  }

  /** Signs in as a persona by its name in the list that the local build shows. */
  async signInAs(name: string): Promise<void> {
    await this.goto('features/account/pages/signIn')
    await this.page.getByText('全部身份').click()
    await this.press(new RegExp(`^${name}`))
    // On a wide page the way home is there before anybody has signed in.
    await this.page.waitForFunction(() => !location.hash.includes('signIn'))
    await this.page.getByRole('link', { name: '首页' }).waitFor()
  }

  /** Presses what has this name, whatever it is. */
  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string'
    await this.page.getByRole('button', { name, exact }).filter({ visible: true }).first().click()
  }

  /** Chooses files where a page asks for photos. */
  async choosePhotos(...files: string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.press('添加照片')
    await (await chooser).setFiles(files)
  }

  async write(field: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field }).filter({ visible: true }).first().fill(text)
  }

  /** Waits for words on the page; when they do not come, the error says what the page shows instead. */
  async sees(text: string | RegExp, timeout = 25_000): Promise<void> {
    try {
      await this.page.getByText(text).filter({ visible: true }).first().waitFor({ timeout })
    } catch (error) {
      const shown = await this.page.locator('.taro_page:not(.taro_page_shade)').last().ariaSnapshot()
      throw new Error(`${(error as Error).message}\nThe page ${this.page.url()} shows: ${shown.slice(-1500)}`)
    }
  }

  /** Keeps a picture when `SCREENSHOTS` names a folder for them. */
  async picture(name: string): Promise<void> {
    const folder = process.env.SCREENSHOTS
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    await this.page.waitForTimeout(400)
    await this.page.screenshot({ path: join(folder, `${name}.png`) })
  }
}
