import type { Browser } from 'playwright-core'
import { launchBrowser, Visitor } from './browser'
import { builtApp } from './builtApp'
import { startTestStreet, type TestStreet } from './testStreet'

/** A street with its pages, and a browser to open them in. */
export class BrowserStreet {
  private constructor(
    readonly street: TestStreet,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<BrowserStreet> {
    const street = await startTestStreet({ siteDir: await builtApp('h5') })
    return new BrowserStreet(street, await launchBrowser())
  }

  /** Somebody with a phone of their own. */
  visitor(): Promise<Visitor> {
    return Visitor.open(this.browser, this.street.cloud.url)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.street.close()
  }
}
